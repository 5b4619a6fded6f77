package org.stancewire.enrich.stream;

import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.stancewire.contract.Position;
import org.stancewire.enrich.Enricher;
import org.stancewire.enrich.Outcome;
import org.stancewire.enrich.Outcome.Reason;
import org.stancewire.enrich.status.EnrichMetrics;

/// Enriches records of batches on all its threads.
final class BatchEnricher implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(BatchEnricher.class);

    private final Enricher enricher;
    private final EnrichMetrics metrics;
    private final ExecutorService threads;

    BatchEnricher(Enricher enricher, int threads, EnrichMetrics metrics) {
        this.enricher = enricher;
        this.metrics = metrics;
        this.threads =
                Executors.newFixedThreadPool(
                        threads, Thread.ofPlatform().daemon().name("analysis-", 1).factory());
    }

    /// Begins with the records of a batch, after those that were begun before.
    ///
    /// @param from where the batch was taken
    Begun begin(Polled from, Batch batch) {
        Begun begun = new Begun(from, batch);
        return begun.with(record -> threads.submit(() -> enrich(record, begun)));
    }

    private Outcome enrich(ConsumerRecord<byte[], byte[]> record, Begun begun) {
        if (!begun.takes()) {
            throw new CancellationException("nobody waits for " + Batch.place(record));
        }
        Outcome outcome = metrics.timed(() -> enrich(record));
        if (outcome instanceof Outcome.Rejected rejected) {
            // What analysis throws on is ours to mend, so its trace is worth the space.
            Throwable trace = rejected.reason() == Reason.ANALYSIS_FAILED ? rejected.cause() : null;
            LOG.warnf(trace, "rejected %s: %s", Batch.place(record), rejected.detail());
        }
        return outcome;
    }

    private Outcome enrich(ConsumerRecord<byte[], byte[]> record) {
        return enricher.enrich(
                record.key(),
                record.value(),
                Instant.ofEpochMilli(record.timestamp()),
                Position.after(record.partition(), record.offset()));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
