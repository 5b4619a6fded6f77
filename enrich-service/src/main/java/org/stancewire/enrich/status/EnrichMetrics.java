package org.stancewire.enrich.status;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
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
