package org.stancewire.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stancewire.ingest.subscription.Followed;
import org.stancewire.ingest.subscription.PollResult;
import org.stancewire.ingest.subscription.PollState;
import org.stancewire.ingest.subscription.Subscription;

class FollowGaugeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final MeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void countsEachFeedOnceByHowItGoes() {
        List<Followed> feeds =
                List.of(
                        new Followed(feed(false), null),
                        new Followed(feed(false), polled(0, false)),
                        new Followed(feed(false), polled(2, false)),
                        new Followed(feed(false), polled(1, true)),
                        new Followed(feed(true), polled(3, true)));
        FollowGauge.register(meters, () -> feeds);

        assertThat(count("well")).isEqualTo(2);
        assertThat(count("failing")).isEqualTo(1);
        assertThat(count("gone")).isEqualTo(1);
        assertThat(count("paused")).isEqualTo(1);
    }

    private double count(String state) {
        return meters.get("stancewire.ingest.subscriptions").tag("state", state).gauge().value();
    }

    private static Subscription feed(boolean paused) {
        return new Subscription(
                "s1-1", "https://news.example/rss.xml", null, false, null, paused, NOW, NOW);
    }

    private static @Nullable PollState polled(int failures, boolean gone) {
        PollResult result = new PollResult(NOW, 200, 0, null);
        return new PollState(
                NOW, null, null, null, null, null, result, failures, NOW, gone, "", null);
    }
}
