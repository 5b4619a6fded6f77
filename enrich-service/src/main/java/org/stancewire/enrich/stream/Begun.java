package org.stancewire.enrich.stream;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.stancewire.enrich.Outcome;

/// A batch whose records are being enriched. For the thread of the session, but for [#takes].
final class Begun {
    private final Polled from;
    private final SequencedMap<ConsumerRecord<byte[], byte[]>, Future<Outcome>> works =
            new LinkedHashMap<>();
    private final CountDownLatch untaken;
    private Batch batch;
    private volatile boolean abandoned;

    /// @param from where the batch was taken
    Begun(Polled from, Batch batch) {
        this.from = from;
        this.batch = batch;
        this.untaken = new CountDownLatch(batch.records().size());
    }

    /// Begins with each record.
    ///
    /// @param beginning gives its outcome, now or later
    Begun with(Function<ConsumerRecord<byte[], byte[]>, Future<Outcome>> beginning) {
        batch.records().forEach(it -> works.put(it, beginning.apply(it)));
        return this;
    }

    /// A batch whose records need not be enriched, as they all have an outcome.
    static Begun done(Polled from, Batch batch, Outcome outcome) {
        Begun begun = new Begun(from, batch);
        batch.records().forEach(_ -> begun.takes());
        return begun.with(_ -> CompletableFuture.completedFuture(outcome));
    }

    /// A thread takes a record. May be called from any thread.
    ///
    /// @return whether it is still wanted
    boolean takes() {
        untaken.countDown();
        return !abandoned;
    }

    /// Waits until each record is done or in the hands of a thread: the next thread that comes free
    /// would find nothing to do.
    void awaitAllTaken() {
        try {
            untaken.await();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /// Waits for a while.
    ///
    /// @return whether all records are enriched, or failed
    boolean isDoneIn(Duration most) {
        Instant end = Instant.now().plus(most);
        for (Future<Outcome> work : works.values()) {
            try {
                var _ = work.get(Duration.between(Instant.now(), end).toNanos(), NANOSECONDS);
            } catch (ExecutionException e) {
                // It is told of where the outcome is asked for.
            } catch (TimeoutException e) {
                return false;
            } catch (InterruptedException e) {
                throw new InterruptException(e);
            }
        }
        return true;
    }

    Polled from() {
        return from;
    }

    /// As it is now: without what was dropped.
    Batch batch() {
        return batch;
    }

    /// Leaves the records of some partitions to another process, which begins with them anew.
    void drop(Collection<TopicPartition> partitions) {
        batch = batch.without(partitions);
        works.keySet().retainAll(batch.records());
    }

    /// One outcome for each record of [#batch], in that order. Throws [IllegalStateException] that
    /// names the record when enriching fails in a way that is no fault of the record.
    List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>(works.size());
        IllegalStateException failure = null;
        for (var work : works.sequencedEntrySet()) {
            try {
                outcomes.add(work.getValue().get());
            } catch (ExecutionException e) {
                // The others come to their end first, and their memory is free again.
                failure = failure == null ? failure(work.getKey(), e) : failure;
            } catch (InterruptedException e) {
                throw new InterruptException(e);
            }
        }
        if (failure != null) {
            throw failure;
        }
        return outcomes;
    }

    /// Nobody wants the outcomes: waits for what is in the hands of threads, and drops the rest.
    void abandon() {
        abandoned = true;
        for (Future<Outcome> work : works.values()) {
            try {
                var _ = work.get();
            } catch (ExecutionException e) {
                // Whoever does it next will see.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static IllegalStateException failure(
            ConsumerRecord<byte[], byte[]> record, ExecutionException e) {
        return new IllegalStateException("cannot enrich " + Batch.place(record), e.getCause());
    }
}
