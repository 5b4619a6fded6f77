package org.stancewire.ingest.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;
import org.stancewire.ingest.subscription.Followed;

/// Shows whether a topic is followed at present, and how many feeds fail, for alarms.
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

    /// Registers how many feeds there are that are polled well, fail, are paused and are gone.
    /// Every replica knows all.
    static void register(MeterRegistry meters, Supplier<Collection<Followed>> feeds) {
        register(meters, feeds, "failing", Followed::isFailing);
        register(meters, feeds, "paused", it -> it.subscription().paused());
        register(meters, feeds, "gone", it -> !it.subscription().paused() && it.isGone());
        register(meters, feeds, "well", it -> it.nextPoll() != null && !it.isFailing());
    }

    private static void register(
            MeterRegistry meters,
            Supplier<Collection<Followed>> feeds,
            String state,
            Predicate<Followed> condition) {
        Gauge.builder(
                        "stancewire.ingest.subscriptions",
                        () -> feeds.get().stream().filter(condition).count())
                .description("Feeds that are followed, by how that goes")
                .tag("state", state)
                .register(meters);
    }
}
