package org.stancewire.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://A.Example, https://a.example/",
        "HTTP://a.example:80/x#top, http://a.example/x",
        "https://a.example.:443?q=1, https://a.example/?q=1",
        "http://a.example:8080/x y?q=\u00e9|%20, http://a.example:8080/x%20y?q=%C3%A9%7C%20",
        "https://\u043f\u043e\u0440\u0442.example/, https://xn--n1abei.example/",
        "http://[::1]:8080/, http://[::1]:8080/"
    })
    void writesAnAddressInOneWay(String stated, String written) {
        assertThat(WebAddress.of(stated)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.example/x",
                "ftp://a.example/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "http://",
                "http:///x",
                "http://user:pass@a.example/",
                "http://a.example@10.0.0.1/",
                "http://a.example:25/",
                "http://a.example:99999/",
                "http://a.example\\@b.example/",
                "http://a b/",
                "http://a.example:x/"
            })
    void refusesEverythingElse(String stated) {
        assertThatThrownBy(() -> WebAddress.of(stated))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/y, https://a.example/y",
        "y z, https://a.example/d/y%20z",
        "?q=1, https://a.example/d/?q=1",
        "//b.example/, https://b.example/",
        "http://b.example/, http://b.example/"
    })
    void findsWhereARedirectLeads(String location, String url) {
        assertThat(WebAddress.of("https://a.example/d/x").resolve(location)).hasToString(url);
    }
}
