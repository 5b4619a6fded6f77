package org.stancewire.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Real clients of a broker that is not there: they measure all the same.
class KafkaMetersTest {
    private static final Map<String, Object> SETTINGS =
            Map.of(
                    "bootstrap.servers", "127.0.0.1:1",
                    "client.id", "desk",
                    "metric.reporters", List.of(KafkaMeters.class));

    private final MeterRegistry registry = new SimpleMeterRegistry();

    @BeforeEach
    void show() {
        Metrics.addRegistry(registry);
    }

    @AfterEach
    void hide() {
        Metrics.removeRegistry(registry);
    }

    @Test
    void showsWhatAProducerMeasuresUntilItIsClosed() {
        try (var _ =
                new KafkaProducer<>(
                        SETTINGS, new ByteArraySerializer(), new ByteArraySerializer())) {
            assertThat(registry.get("kafka.producer.buffer.available.bytes").gauge().value())
                    .isPositive();
            assertThat(
                            registry.get("kafka.producer.record.error.total")
                                    .tag("client.id", "desk")
                                    .functionCounter()
                                    .count())
                    .isZero();
        }
        assertThat(registry.getMeters()).isEmpty();
    }

    @Test
    void showsOfAConsumerWhatAnOperatorActsUpon() {
        try (var _ =
                new KafkaConsumer<>(
                        SETTINGS, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            assertThat(registry.getMeters())
                    .extracting(it -> it.getId().getName())
                    .contains("kafka.consumer.fetch.manager.records.lag.max")
                    .doesNotContain("kafka.consumer.connection.count")
                    .hasSizeLessThan(10);
        }
    }
}
