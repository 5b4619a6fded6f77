package org.stancewire.enrich.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EnrichMetricsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void showsHowLongAnArticleWasUnderWay() {
        MeterRegistry registry = new SimpleMeterRegistry();
        // The clock of who accepted the last is ahead.
        List<Instant> accepted =
                List.of(NOW.minusSeconds(3), NOW.minusSeconds(1), NOW.plusSeconds(9));

        new EnrichMetrics(registry).committedAfter(accepted, NOW);

        Timer after = registry.get("stancewire.enrich.committed.after").timer();
        assertThat(after.count()).isEqualTo(3);
        assertThat(after.totalTime(TimeUnit.SECONDS)).isEqualTo(4);
        assertThat(after.max(TimeUnit.SECONDS)).isEqualTo(3);
    }
}
