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
import org.stancewire.cli.evaluate.StanceScore.Directed;
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
                    {"id":1,"text":"a","mentions":[{"start":0,"end":2}]}  | line 2: {"start":0,"end":2} needs
                    {"id":1,"text":"a","mentions":[{"start":0,"end":1,"type":7}]} | line 2: 'type' must be
                    {"id":1,"text":"a","mentions":[{"start":0,"end":1,"full":7}]} | line 2: 7 needs
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    "stances":7                                       | 'stances' must be an array
                    "stances":[{"target":0,"polarity":"FAVOR"}]       | needs 'holder', a place from 0 among 1
                    "stances":[{"holder":0,"target":1}]               | needs 'target', a place from 0 among 1
                    "stances":[{"holder":0,"target":0,"polarity":""}] | needs 'polarity', one of [FAVOR, AGAINST]
                    """)
    void namesTheAnswerThatIsWrong(String answers, String message) throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("gold.ndjson"),
                        "{\"id\":0,\"text\":\"a\",\"mentions\":[{\"start\":0,\"end\":1}],"
                                + answers
                                + "}");
        assertThatThrownBy(() -> GoldFile.answered(file, "stances", Directed::read))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gold.ndjson, line 1")
                .hasMessageContaining(message);
    }

    private List<GoldText> read(String lines) throws IOException {
        return GoldFile.texts(Files.writeString(folder.resolve("gold.ndjson"), lines));
    }
}
