package org.stancewire.enrich.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;
import org.stancewire.contract.Position;
import org.stancewire.enrich.Enricher;
import org.stancewire.enrich.Outcome;
import org.stancewire.enrich.Outcome.Reason;
import org.stancewire.enrich.status.EnrichMetrics;

/// Enriches the records of a batch on all its threads and gives the outcomes in their order.
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

    /// One outcome for each record, in the order of the records. Throws [IllegalStateException]
    /// that names the record when enriching fails in a way that is no fault of the record.
    List<Outcome> enrich(Iterable<ConsumerRecord<byte[], byte[]>> records) {
        List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>();
        List<Future<Outcome>> pending = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            batch.add(record);
            pending.add(threads.submit(() -> metrics.timed(() -> enrich(record))));
        }
        List<Outcome> outcomes = new ArrayList<>(batch.size());
        IllegalStateException failure = null;
        for (int i = 0; i < batch.size(); i++) {
            try {
                outcomes.add(outcome(batch.get(i), pending.get(i)));
            } catch (IllegalStateException e) {
                // The others come to their end first, and their memory is free again.
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return outcomes;
    }

    private Outcome enrich(ConsumerRecord<byte[], byte[]> record) {
        return enricher.enrich(
                record.key(),
                record.value(),
                Instant.ofEpochMilli(record.timestamp()),
                Position.after(record.partition(), record.offset()));
    }

    private static Outcome outcome(ConsumerRecord<byte[], byte[]> record, Future<Outcome> pending) {
        try {
            Outcome outcome = pending.get();
            if (outcome instanceof Outcome.Rejected rejected) {
                // What analysis throws on is ours to mend, so its trace is worth the space.
                Throwable trace =
                        rejected.reason() == Reason.ANALYSIS_FAILED ? rejected.cause() : null;
                LOG.warnf(trace, "rejected %s: %s", place(record), rejected.detail());
            }
            return outcome;
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot enrich " + place(record), e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static String place(ConsumerRecord<byte[], byte[]> record) {
        return record.topic() + "-" + record.partition() + "@" + record.offset();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
