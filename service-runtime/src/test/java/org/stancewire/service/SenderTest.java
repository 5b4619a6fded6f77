package org.stancewire.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # Sec-Fetch-Site, Origin,                host,          port
                                    ,                      , localhost,     8080
                    same-origin,      http://localhost:8080, localhost,     8080
                    Same-Origin,                           , localhost,     8080
                    none,                                  , localhost,     8080
                                    , http://localhost:8080, localhost,     8080
                                    , http://LocalHost:8080, localhost,     8080
                                    , http://[::1]:8080,     [::1],         8080
                                    , https://news.example,  news.example,  -1
                                    , https://news.example,  news.example,  443
                                    , http://news.example:80, news.example, -1
                    same-origin,      https://news.example,  127.0.0.1,     8080
                    """)
    void letsOwnPagesAndWhatIsNoBrowserPass(
            @Nullable String fetchSite, @Nullable String origin, String host, int port) {
        assertThat(new Sender(fetchSite, origin).isPageOfOthers(host, port)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    cross-site,       http://localhost:8080, localhost,     8080
                    same-site,        http://localhost:3000, localhost,     8080
                    same-site,                             , localhost,     8080
                    something-new,                         , localhost,     8080
                                    , http://localhost:3000, localhost,     8080
                                    , http://localhost,      localhost,     8080
                                    , http://127.0.0.1:8080, localhost,     8080
                                    , https://evil.example,  localhost,     8080
                                    , http://evil.example/@localhost:8080, localhost, 8080
                                    , http://localhost:8080@evil.example, localhost, 8080
                                    , null,                  localhost,     8080
                                    , not a url,             localhost,     8080
                                    , https://news.example,  news.example,  80
                    """)
    void knowsAPageOfOthers(
            @Nullable String fetchSite, @Nullable String origin, String host, int port) {
        assertThat(new Sender(fetchSite, origin).isPageOfOthers(host, port)).isTrue();
    }
}
