package org.stancewire.service;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How Kafka is reached.
@ConfigMapping(prefix = "stancewire.kafka")
public interface KafkaSettings {
    /// The brokers to ask first, `host:port` separated by commas.
    @WithDefault("localhost:9092")
    String bootstrapServers();

    /// Replicas of each topic that a service creates; the broker's own default when absent.
    Optional<Short> replicationFactor();

    /// How long a service waits for the broker before it says that it is not there.
    @WithDefault("5s")
    Duration timeout();

    /// Settings handed to every Kafka client as they are, such as `security.protocol`.
    Map<String, String> client();

    /// The settings of a client: these, and on top those that the caller gives. What it measures is
    /// shown by [KafkaMeters], unless somebody else is named for that.
    default Map<String, Object> with(Map<String, ?> own) {
        Map<String, Object> all = new HashMap<>();
        all.put("metric.reporters", List.of(KafkaMeters.class));
        all.putAll(client());
        all.put("bootstrap.servers", bootstrapServers());
        all.putAll(own);
        return all;
    }
}
