package org.stancewire.query.rest.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.service.Trust;

class IngestTest {
    private static final URI INGEST = URI.create("http://ingest.internal:8081/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ingest:8081",
                "http:/ingest",
                "ftp://ingest",
                "file:///etc/passwd",
                "http://me:secret@ingest",
                "http://ingest/v1",
                "http://ingest?x",
                "http://ingest#x"
            })
    void takesNoSettingThatIsNotThePlainAddressOfAService(String address) {
        Trust trust = new Trust(Optional::empty);
        assertThatThrownBy(() -> new Ingest(() -> URI.create(address), trust))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stancewire.query.ingest-url")
                .hasMessageContaining(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../articles",
                "..%2Farticles",
                "a/b",
                "a?b",
                "a#b",
                "a b",
                "@evil.example",
                "//evil.example",
                "s1-é"
            })
    void leadsToNoOtherPath(String id) {
        assertThatThrownBy(() -> IngestAddress.subscription(id))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void encodesWhatIsAsked() {
        assertThat(IngestAddress.articles(Map.of("wait", "5s&x=/../#é")).at(INGEST))
                .hasToString(
                        "http://ingest.internal:8081/v1/articles?wait=5s%26x%3D%2F..%2F%23%C3%A9");
        assertThat(IngestAddress.subscription("s1-e9c1").at(INGEST))
                .hasToString("http://ingest.internal:8081/v1/subscriptions/s1-e9c1");
    }
}
