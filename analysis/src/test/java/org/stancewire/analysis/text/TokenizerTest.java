package org.stancewire.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    NATO's decision             | NATO 's decision
                    NATO’s “decision”           | NATO ’s “ decision ”
                    the allies' talks           | the allies ' talks
                    don't and O'Brien           | don't and O'Brien
                    п'ять речей                 | п'ять речей
                    UN-backed Fayez al-Sarraj   | UN - backed Fayez al - Sarraj
                    Gen. Haftar met Mr. Smith.  | Gen. Haftar met Mr. Smith .
                    George W. Bush of the U.S.  | George W. Bush of the U.S.
                    в 2012 г. и 29 ноября       | в 2012 г. и 29 ноября
                    17% of 1,000.50 by 9:30     | 17 % of 1,000.50 by 9:30
                    well... yes                 | well ... yes
                    «Газпром» — банк            | « Газпром » — банк
                    中国 and Japan                | 中 国 and Japan
                    a😀b                         | a 😀 b
                    """)
    void cutsWhereAReaderWould(String text, String tokens) {
        assertThat(
                        Tokenizer.tokenize(text).stream()
                                .map(Token::form)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(tokens);
    }

    @Test
    void everyTokenStandsAtItsSpan() {
        String text = "\ufeff  Putin’s “words” — 3.5\u00a0%\n\n(U.S.)…";
        for (Token token : Tokenizer.tokenize(text)) {
            assertThat(token.in(text)).isEqualTo(token.form());
        }
    }
}
