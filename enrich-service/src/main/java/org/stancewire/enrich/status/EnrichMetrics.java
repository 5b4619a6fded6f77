package org.stancewire.enrich.status;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.stancewire.enrich.Outcome;

/// Counts what was committed, times analysis, and shows how far behind the loop is.
@ApplicationScoped
public class EnrichMetrics {
    private final Counter enriched;
    private final Counter deleted;
    private final Counter rejected;
    private final Counter aborted;
    private final Timer analysis;
    private final Timer committedAfter;
    private final AtomicLong lag = new AtomicLong();

    public EnrichMetrics(MeterRegistry registry) {
        enriched = records(registry, "enriched");
        deleted = records(registry, "deleted");
        rejected = records(registry, "rejected");
        aborted =
                Counter.builder("stancewire.enrich.aborted")
                        .description("Transactions that were aborted and done again")
                        .register(registry);
        analysis =
                Timer.builder("stancewire.enrich.analysis")
                        .description("Time to enrich one record")
                        .register(registry);
        committedAfter =
                Timer.builder("stancewire.enrich.committed.after")
                        .description("Time from an article's acceptance until this is committed")
                        .publishPercentiles(0.5, 0.99)
                        .register(registry);
        Gauge.builder("stancewire.enrich.lag", lag, AtomicLong::doubleValue)
                .description("Records of this instance's partitions that are still to be read")
                .register(registry);
    }

    private static Counter records(MeterRegistry registry, String outcome) {
        return Counter.builder("stancewire.enrich.records")
                .description("Records done, by what became of them")
                .tag("outcome", outcome)
                .register(registry);
    }

    /// Counts an outcome whose transaction is committed.
    public void committed(Outcome outcome) {
        switch (outcome) {
            case Outcome.Enriched _ -> enriched.increment();
            case Outcome.Deleted _ -> deleted.increment();
            case Outcome.Rejected _ -> rejected.increment();
        }
    }

    /// Takes note of how long the records of a batch have waited, analysis and commit included.
    ///
    /// @param accepted when each of them was accepted, by the clock of who accepted it
    public void committedAfter(List<Instant> accepted, Instant now) {
        for (Instant each : accepted) {
            Duration after = Duration.between(each, now);
            committedAfter.record(after.isNegative() ? Duration.ZERO : after);
        }
    }

    public void aborted() {
        aborted.increment();
    }

    /// Times the enrichment of one record.
    public <T> T timed(Supplier<T> work) {
        return analysis.record(work);
    }

    public void lag(long records) {
        lag.set(records);
    }
}
