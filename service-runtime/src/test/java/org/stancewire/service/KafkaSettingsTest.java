package org.stancewire.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaSettingsTest {
    private static final Map<String, Object> MEANT =
            Map.of(
                    "security.protocol", "SASL_SSL",
                    "ssl.truststore.location", "/etc/kafka.p12",
                    "acks", "all",
                    "bootstrap.servers", "kafka:9092",
                    "metric.reporters", List.of(KafkaMeters.class));

    @Test
    void handsSettingsToKafkaUnderTheirOwnNames() {
        SmallRyeConfig config =
                builder()
                        .withSources(
                                new PropertiesConfigSource(
                                        Map.of(
                                                "stancewire.kafka.bootstrap-servers",
                                                "kafka:9092",
                                                "stancewire.kafka.client.security.protocol",
                                                "SASL_SSL",
                                                "stancewire.kafka.client.ssl.truststore.location",
                                                "/etc/kafka.p12"),
                                        "test",
                                        100))
                        .build();
        assertThat(config.getConfigMapping(KafkaSettings.class).with(Map.of("acks", "all")))
                .isEqualTo(MEANT);
    }

    @Test
    void takesThemFromTheEnvironment() {
        SmallRyeConfig config =
                builder()
                        .withSources(
                                new EnvConfigSource(
                                        Map.of(
                                                "STANCEWIRE_KAFKA_BOOTSTRAP_SERVERS",
                                                "kafka:9092",
                                                "STANCEWIRE_KAFKA_CLIENT_SECURITY_PROTOCOL",
                                                "SASL_SSL",
                                                "STANCEWIRE_KAFKA_CLIENT_SSL_TRUSTSTORE_LOCATION",
                                                "/etc/kafka.p12"),
                                        300))
                        .build();
        assertThat(config.getConfigMapping(KafkaSettings.class).with(Map.of("acks", "all")))
                .isEqualTo(MEANT);
    }

    private static SmallRyeConfigBuilder builder() {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(KafkaSettings.class);
    }
}
