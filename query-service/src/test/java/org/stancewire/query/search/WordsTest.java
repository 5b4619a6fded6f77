package org.stancewire.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    nato                     | [nato]
                    Putin lashes   out       | [Putin][lashes][out]
                    "civil war" libya        | [civil war][libya]
                    -syria "civil war"       | -[syria][civil war]
                    libya -"no fly zone"     | [libya]-[no fly zone]
                    «гражданская война»      | [гражданская война]
                    „der Krieg“ endet        | [der Krieg][endet]
                    UN-backed                | [UN-backed]
                    "never closed            | [never closed]
                    nato "" - !              | [nato]
                    """)
    void readsWordsAndPhrases(String typed, String expected) {
        assertThat(
                        Words.read(typed).stream()
                                .map(w -> (w.excluded() ? "-[" : "[") + w.text() + "]")
                                .collect(Collectors.joining()))
                .isEqualTo(expected);
    }
}
