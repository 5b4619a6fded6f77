package org.stancewire.query.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    nato                     | "nato"
                    Putin lashes   out       | "putin" "lashes" "out"
                    "civil war" libya        | "civil war" "libya"
                    -syria "civil war"       | -"syria" "civil war"
                    libya -"no fly zone"     | "libya" -"no fly zone"
                    «гражданская война»      | "гражданская война"
                    „der Krieg“ endet        | "der krieg" "endet"
                    UN-backed                | "un-backed"
                    "never closed            | "never closed"
                    nato "" - !              | "nato"
                    a OR b c                 | ("a" OR "b") "c"
                    (a b) OR c               | ("a" "b") OR "c"
                    a AND b                  | "a" "b"
                    a AND b AND c            | "a" "b" "c"
                    (a AND b) AND -c d       | ("a" "b") -"c" "d"
                    a or b                   | "a" "or" "b"
                    -(a OR b)                | -("a" OR "b")
                    NOT a                    | -"a"
                    a NEAR b                 | "a" NEAR/10 "b"
                    a NEAR/3 "b c" d         | "a" NEAR/3 "b c" "d"
                    title:nato               | title:"nato"
                    title:(a b) c            | (title:"a" title:"b") "c"
                    -author:lee              | -author:"lee"
                    entity:person:ann-lee    | entity:"person:ann-lee"
                    text:nato                | "nato"
                    title:a NEAR/2 b         | title:"a" NEAR/2 title:"b"
                    10:30 http://x.y         | "10:30" "http://x.y"
                    """)
    void readsWhatIsMeant(String typed, String expected) {
        assertThat(WordParser.read(typed)).hasToString(expected);
        assertThat(WordParser.read(expected)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a OR             | lacking a word at its end
                    a AND            | lacking a word at its end
                    (a AND) b        | lacking a word before ')'
                    OR a             | lacking a word before 'OR'
                    (a               | lacking a parenthesis
                    a)               | closed by a parenthesis
                    a NEAR/0 b       | from 1 to 1000
                    a NEAR/x b       | from 1 to 1000
                    a NEAR (b c)     | otherwise than between two words
                    title:a NEAR author:b | of the same field
                    titel:nato       | there are text:, title:
                    ()  a            | lacking a word
                    "!"              | no word
                    """)
    void saysWhatIsWrong(String typed, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordParser.read(typed))
                .withMessageContaining(problem);
    }

    @Test
    void refusesMoreThanAnybodyTypes() {
        for (String typed :
                new String[] {
                    "word ".repeat(65), "x".repeat(2001), "(".repeat(9) + "a" + ")".repeat(9)
                }) {
            assertThatIllegalArgumentException().isThrownBy(() -> WordParser.read(typed));
        }
        assertThat(WordParser.read("(".repeat(8) + "a" + ")".repeat(8))).hasToString("\"a\"");
    }
}
