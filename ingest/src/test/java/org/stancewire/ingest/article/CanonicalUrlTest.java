package org.stancewire.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The table is frozen with version 1: a line of it never changes.
class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://news.example/a                            | https://news.example/a
                    HTTPS://News.Example/A                            | https://news.example/A
                    http://news.example/a                             | https://news.example/a
                    https://news.example                              | https://news.example
                    https://news.example/                             | https://news.example
                    https://news.example/a/                           | https://news.example/a
                    https://news.example/a///                         | https://news.example/a
                    https://news.example:443/a                        | https://news.example/a
                    http://news.example:80/a                          | https://news.example/a
                    http://news.example:8080/a                        | https://news.example:8080/a
                    https://news.example:/a                           | https://news.example/a
                    https://news.example/a#comments                   | https://news.example/a
                    https://news.example/a?utm_source=x&utm_medium=y  | https://news.example/a
                    https://news.example/a?UTM_Source=x               | https://news.example/a
                    https://news.example/a?id=7&fbclid=IwAR0          | https://news.example/a?id=7
                    https://news.example/a?gclid=1&id=7&yclid=2       | https://news.example/a?id=7
                    https://news.example/a?b=2&a=1                    | https://news.example/a?b=2&a=1
                    https://news.example/a?                           | https://news.example/a
                    https://news.example/a?&&id=7&                    | https://news.example/a?id=7
                    https://news.example/?p=12                        | https://news.example?p=12
                    https://www.news.example/a                        | https://news.example/a
                    https://m.news.example/a                          | https://news.example/a
                    https://mobile.news.example/a                     | https://news.example/a
                    https://amp.news.example/a                        | https://news.example/a
                    https://www.example/a                             | https://www.example/a
                    https://news.example/a/amp/                       | https://news.example/a
                    https://news.example/a/amp                        | https://news.example/a
                    https://news.example/a?amp=1                      | https://news.example/a
                    https://news.example/lamp                         | https://news.example/lamp
                    https://user:secret@news.example/a                | https://news.example/a
                    https://news.example./a                           | https://news.example/a
                    https://news.example/%7ea%2fb%c3%a9               | https://news.example/~a%2Fb%C3%A9
                    https://news.example/é                            | https://news.example/%C3%A9
                    https://news.example/новости?q=мир                | https://news.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8?q=%D0%BC%D0%B8%D1%80
                    https://новости.example/a                         | https://xn--b1amnebsh.example/a
                    https://news.example/a?q=100%                     | https://news.example/a?q=100%25
                    https://news.example/a{b}                         | https://news.example/a%7Bb%7D
                    https://[2001:DB8::1]/a                           | https://[2001:db8::1]/a
                    https://news.example/2012/04/18/a-a14187          | https://news.example/2012/04/18/a-a14187
                    """)
    void knowsAnAddressInEverySpelling(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).isEqualTo(canonical);
        assertThat(CanonicalUrl.of(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news.example/a",
                "/a",
                "ftp://news.example/a",
                "javascript:alert(1)",
                "http://",
                "https:///a",
                "https://news example/a",
                "https://news.example/a b",
                "https://news.example/\"onload=",
                "https://-news.example/a",
                "https://news..example/a",
                "https://news.example:99999/a",
                "https://news.example:x/a",
                "mailto:nora@news.example",
                ""
            })
    void refusesWhatIsNoWebAddress(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalUrl.of(url));
    }
}
