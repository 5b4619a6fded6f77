package org.stancewire.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedUrlTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            textBlock =
                    """
                    /v1/articles?q=Путин,      /v1/articles?q=%D0%9F%D1%83%D1%82%D0%B8%D0%BD
                    /v1/articles?q=café&q=%20, /v1/articles?q=caf%C3%A9&q=%20
                    '/v1/articles?q="a"',      /v1/articles?q=%22a%22
                    /v1/articles/{id},         /v1/articles/%7Bid%7D
                    """)
    void encodesWhatMayNotStandInAUrl(String typed, String meant) {
        TypedUrl url = new TypedUrl(bytes(typed));
        assertThat(url.isSound()).isFalse();
        assertThat(url.meant()).isEqualTo(meant);
        assertThat(new TypedUrl(meant).isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?q=%", "/?q=%4", "/?q=%zz", "/?q=5%25%", "/?q=%ü1"})
    void cannotTellWhatAPercentSignMeansThatIsNone(String typed) {
        assertThat(new TypedUrl(bytes(typed)).isSound()).isFalse();
        assertThat(new TypedUrl(bytes(typed)).meant()).isNull();
    }

    @Test
    void cannotTellWhatIsNotUtf8() {
        assertThat(new TypedUrl("/?q=caf\u00e9").meant()).isNull();
    }

    private static String bytes(String typed) {
        return new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
