package org.stancewire.ingest.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;

/// Shows whether a topic is followed at present, for an alarm.
final class FollowGauge {
    private FollowGauge() {}

    /// Registers it for a topic.
    ///
    /// @param trouble why the topic is not followed, or null where it is
    static void register(MeterRegistry meters, Topic topic, Supplier<@Nullable String> trouble) {
        Gauge.builder("stancewire.ingest.followed", () -> trouble.get() == null ? 1 : 0)
                .description("1 while the topic is followed, 0 while that is tried again")
                .tag("topic", topic.topicName())
                .register(meters);
    }
}
