package org.stancewire.ingest.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.log.OverloadedException;

/// Bounds how long an accepted article waits for its analysis. What comes alone is refused beyond
/// the bound; rows wait from half of it on, so that a long import leaves room for news.
@Singleton
class Admission {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final long MILLIS_BETWEEN_LOOKS = 50;

    private final Duration longest;
    private final Backlog backlog = new Backlog();

    Admission(StreamSettings settings, MeterRegistry meters) {
        this.longest = settings.longestWait();
        Gauge.builder("stancewire.ingest.wait", () -> backlog.forOneMore().toMillis() / 1e3)
                .description("How long an article accepted now will wait for its analysis")
                .baseUnit("seconds")
                .register(meters);
    }

    /// Whether anything is bounded.
    boolean isBounded() {
        return longest.isPositive();
    }

    Backlog backlog() {
        return backlog;
    }

    /// Why an article that comes alone is not to be taken now, or null where it is.
    @Nullable OverloadedException refusal() {
        Duration wait = backlog.forOneMore();
        return isBounded() && wait.compareTo(longest) > 0 ? tooLong(wait, longest) : null;
    }

    /// Waits until one more of a row may be taken. Why it is not to be taken, or null where it is.
    @Nullable OverloadedException refusalOfRow() throws InterruptedException {
        Duration half = longest.dividedBy(2);
        Duration wait = backlog.forOneMore();
        while (isBounded() && wait.compareTo(half) > 0) {
            if (backlog.still(System.nanoTime()).compareTo(LONGEST_PAUSE) > 0) {
                return tooLong(wait, half);
            }
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
            wait = backlog.forOneMore();
        }
        return null;
    }

    private static OverloadedException tooLong(Duration wait, Duration most) {
        Duration over = wait.minus(most).plusSeconds(1);
        return new OverloadedException(
                "more comes in than is analysed: an article would wait "
                        + wait.toSeconds()
                        + " s for its analysis, and may wait "
                        + most.toSeconds()
                        + " s here",
                over.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : over);
    }
}
