package org.stancewire.ingest.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://A.Example/Feed.xml?A=b#top, https://a.example/Feed.xml?A=b",
        "' HTTP://a.example ', http://a.example/",
        "feed://a.example/rss, http://a.example/rss",
        "feed:https://a.example/rss, https://a.example/rss"
    })
    void writesAnAddressInOneWay(String stated, String written) {
        FeedAddress address = FeedAddress.of(stated);
        assertThat(address.url()).isEqualTo(written);
        assertThat(address.id()).matches("s1-[0-9a-f]{32}").isEqualTo(FeedAddress.of(written).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.example",
                "ftp://a.example/",
                "https://",
                "file:///etc/passwd",
                "feed:a"
            })
    void refusesEverythingElse(String stated) {
        assertThatThrownBy(() -> FeedAddress.of(stated))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as https://news.example/rss.xml");
    }
}
