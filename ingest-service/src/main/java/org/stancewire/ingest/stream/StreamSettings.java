package org.stancewire.ingest.stream;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How ingest writes to Kafka.
@ConfigMapping(prefix = "stancewire.ingest")
public interface StreamSettings {
    /// How long a post waits for the acknowledgement before it is answered with 503.
    @WithDefault("5s")
    Duration acknowledgeWithin();

    /// How much may be on its way to Kafka in memory, and as much again may wait for room there; a
    /// post beyond both is answered with 503 at once.
    @WithDefault("64M")
    MemorySize buffer();

    /// How long an article may have to wait for its analysis: one that would wait longer is
    /// answered with 503, and rows of articles wait before that. With zero everything is accepted.
    @WithDefault("10m")
    Duration longestWait();

    /// How many revisions are known again, the most recent ones; each takes 24 bytes.
    @WithDefault("1000000")
    int knownRevisions();
}
