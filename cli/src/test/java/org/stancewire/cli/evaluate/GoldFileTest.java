package org.stancewire.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewire.cli.evaluate.GoldText.Gold;
import org.stancewire.contract.Span;

class GoldFileTest {
    @TempDir private Path folder;

    @Test
    void readsTextsAndTheirMentions() throws Exception {
        List<GoldText> texts =
                read(
                        """
                        {"id":"a","language":"en","text":"Ann Lee left","mentions":[\
                        {"start":4,"end":7,"type":"PERSON","entity":"x","full":{"start":0,"end":7}}]}

                        {"id":2,"text":"nobody","mentions":[]}
                        """);
        assertThat(texts.getFirst().mentions())
                .containsExactly(new Gold(new Span(4, 7), "PERSON", "x", new Span(0, 7)));
        assertThat(texts.getFirst().language()).isEqualTo("en");
        assertThat(texts.getLast().language()).isNull();
        assertThat(texts.getLast().mentions()).isEmpty();
    }

    @Test
    void takesTheLastOfTwoWithOneIdInThePlaceOfTheFirst() throws Exception {
        List<GoldText> texts =
                read(
                        """
                        {"id":"a","text":"first","mentions":[]}
                        {"id":"b","text":"other","mentions":[]}
                        {"id":"a","text":"last","mentions":[]}
                        """);
        assertThat(texts).extracting(GoldText::text).containsExactly("last", "other");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"id":1                                               | line 2: not JSON
                    {"text":"a"}                                          | line 2: 'id' must be
                    {"id":1}                                              | line 2: 'text' must be
                    {"id":1,"text":"a","language":7}                      | line 2: 'language' must be
                    {"id":1,"text":"a","mentions":7}                      | line 2: 'mentions' must be
                    {"id":1,"text":"a","mentions":[{"start":0,"end":2}]}  | line 2: mention {"start":0,"end":2} needs
                    {"id":1,"text":"a","mentions":[{"start":0,"end":1,"type":7}]} | line 2: 'type' must be
                    {"id":1,"text":"a","mentions":[{"start":0,"end":1,"full":7}]} | line 2: mention 7 needs
                    """)
    void namesTheLineAndTheFieldThatIsWrong(String line, String message) {
        assertThatThrownBy(() -> read("{\"id\":0,\"text\":\"\",\"mentions\":[]}\n" + line + "\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gold.ndjson, " + message);
    }

    @Test
    void refusesAFileThatSaysNothingOfMentions() {
        assertThatThrownBy(() -> read("{\"id\":0,\"text\":\"a\"}\n"))
                .hasMessageContaining("no line has 'mentions'");
    }

    private List<GoldText> read(String lines) throws IOException {
        return GoldFile.read(Files.writeString(folder.resolve("gold.ndjson"), lines));
    }
}
