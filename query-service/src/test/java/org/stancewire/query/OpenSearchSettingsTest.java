package org.stancewire.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.query.opensearch.Cluster;
import org.stancewire.service.Trust;

class OpenSearchSettingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "search-1:9200",
                "/search-1",
                "ftp://search-1:9200",
                "http:/search-1",
                "http://desk:secret@search-1:9200",
                "http://search-1:9200/behind",
                "http://search-1:9200?x",
                "http://search-1:9200#x",
                "http://search-1:9200,search-2:9200"
            })
    void takesNoNodeThatIsNotThePlainAddressOfOne(String nodes) {
        String wrong = nodes.substring(nodes.lastIndexOf(',') + 1);
        assertRefused(Map.of("nodes", nodes), "nodes", "'" + wrong + "'", "http://host:9200");
    }

    @ParameterizedTest
    @CsvSource({"user,desk", "password,secret"})
    void takesAUserAndAPasswordOnlyTogether(String key, String value) {
        assertRefused(
                Map.of(key, value), "user and stancewire.query.opensearch.password", "set both");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "-5s"})
    void takesNoTimeoutThatIsNoTime(String timeout) {
        assertRefused(Map.of("timeout", timeout), "timeout", "30s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1025"})
    void takesNoNumberOfShardsThatNoIndexMayHave(String shards) {
        QuerySettings.Cluster settings = settings(Map.of("shards", shards));
        assertThatThrownBy(() -> OpenSearchSettings.shards(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stancewire.query.opensearch.shards: " + shards)
                .hasMessageContaining("from 1 to 1024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Feed", "9feed", "-feed", "_feed", "feed_2", "feed*", "новости"})
    void takesNoNameThatNoIndexMayHave(String name) {
        QuerySettings.Cluster settings = settings(Map.of("name", name));
        assertThatThrownBy(() -> OpenSearchSettings.name(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stancewire.query.opensearch.name")
                .hasMessageContaining("'" + name + "'")
                .hasMessageContaining("small letters");
    }

    @Test
    void takesWhatIsRight() throws Exception {
        QuerySettings.Cluster settings =
                settings(
                        Map.of(
                                "nodes",
                                "https://search-1:9200,http://search-2:9200/",
                                "user",
                                "desk",
                                "password",
                                "secret",
                                "name",
                                "feed-2"));
        assertThat(settings.nodes()).hasSize(2);
        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(OpenSearchSettings.name(settings)).isEqualTo("feed-2");
        assertThat(OpenSearchSettings.shards(settings)).isEqualTo(1);
        cluster(settings).close();
    }

    private static void assertRefused(Map<String, String> set, String key, String... says) {
        QuerySettings.Cluster settings = settings(set);
        assertThatThrownBy(() -> cluster(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stancewire.query.opensearch." + key)
                .hasMessageContainingAll(says);
    }

    private static Cluster cluster(QuerySettings.Cluster settings) {
        return OpenSearchSettings.cluster(settings, new Trust(Optional::empty).context());
    }

    private static QuerySettings.Cluster settings(Map<String, String> set) {
        Map<String, String> all = new HashMap<>();
        set.forEach((key, value) -> all.put("stancewire.query.opensearch." + key, value));
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(QuerySettings.class)
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build()
                .getConfigMapping(QuerySettings.class)
                .opensearch();
    }
}
