package org.stancewire.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "AT&amp;T backs it                | AT&T backs it",
                "&laquo;Да&raquo;, сказал он      | «Да», сказал он",
                "&ldquo;Yes,&#8221; he said       | “Yes,” he said",
                "the port&#x2019;s plan           | the port’s plan",
                "&amp;amp;quot;Yes&amp;quot;      | \"Yes\"",
                "R&D; and Q&A are words           | R&D; and Q&A are words",
                "?a=1&copy=2&lt=3                 | ?a=1&copy=2&lt=3",
                "Marks & Spencer &; &#; &nosuch;  | Marks & Spencer &; &#; &nosuch;",
                "&lt;script&gt;alert(1)           | <script>alert(1)",
            })
    void resolvesCharacterReferences(String received, String text) throws InvalidSubmission {
        assertThat(CleanText.of(received, "/text")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "gov\u00ADern\u00ADment, government",
        "\uFEFFPutin, Putin",
        "Pu\u200Btin\u2060, Putin",
        "На\u00ADваль\u00ADный, Навальный",
        "\u202Enitup\u202C, nitup",
        "Pu\u200Ctin\u200D, Putin",
        "می\u200Cخواهم, می\u200Cخواهم",
        "\uD83D\uDC68\u200D\uD83D\uDC69, \uD83D\uDC68\u200D\uD83D\uDC69",
        "\uDB40\uDC41bc, bc",
        "е\u0308лка, ёлка"
    })
    void dropsWhatNobodySees(String received, String text) throws InvalidSubmission {
        assertThat(CleanText.of(received, "/text")).isEqualTo(text);
    }

    @Test
    void keepsParagraphs() throws InvalidSubmission {
        assertThat(CleanText.of("One.\r\n\r\nTwo.\n\tThree.", "/text"))
                .isEqualTo("One.\r\n\r\nTwo.\n\tThree.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Port plan|Port plan|true",
                "  Port \u00A0 plan\t|Port plan|true",
                "Port plan|Port plans|false",
                "Port plans|Port plan|false",
                "Portplan|Port plan|false",
                "Port plan|Portplan|false",
                "Port|Port plan|false",
            })
    void knowsALineThatSaysTheSame(String text, String line, boolean same) {
        assertThat(CleanText.opensWith(text, 0, text.length(), line)).isEqualTo(same);
        assertThat(CleanText.line(text).equals(line)).isEqualTo(same);
    }
}
