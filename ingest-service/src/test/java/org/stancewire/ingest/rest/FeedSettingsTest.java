package org.stancewire.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedSettingsTest {
    @Test
    void anArticleIsReadWhereTheQueryServiceIs() {
        FeedSettings known = () -> Optional.of(URI.create("http://localhost:8080"));
        FeedSettings unknown = Optional::empty;
        assertThat(known.locationOf("t1-1")).isEqualTo("http://localhost:8080/v1/articles/t1-1");
        assertThat(unknown.locationOf("t1-1")).isEqualTo("/v1/articles/t1-1");
    }
}
