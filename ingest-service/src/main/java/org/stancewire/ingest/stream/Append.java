package org.stancewire.ingest.stream;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.log.LogUnavailableException;

/// One record on its way to Kafka. The producer never blocks: while it knows no partitions, as
/// after the broker went away, or has no room, it refuses at once, and the record is offered again
/// until its time is over. The bytes that wait so are counted, and bounded as the producer's own
/// are.
final class Append {
    private static final Executor SOON =
            CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS);

    private final Producer<String, byte[]> producer;
    private final ProducerRecord<String, byte[]> record;
    private final Waiting waiting;
    private final CompletableFuture<RecordMetadata> acknowledgement = new CompletableFuture<>();

    /// Once the producer has the record it may have sent it, and offering it again may double it.
    private volatile boolean handedOver;

    private Append(
            Producer<String, byte[]> producer,
            ProducerRecord<String, byte[]> record,
            Waiting waiting) {
        this.producer = producer;
        this.record = record;
        this.waiting = waiting;
    }

    /// Completes when the brokers have the record, or within the time of `patience` with
    /// [LogUnavailableException].
    static CompletableFuture<RecordMetadata> start(
            Producer<String, byte[]> producer,
            ProducerRecord<String, byte[]> record,
            Waiting waiting,
            Patience patience) {
        Append append = new Append(producer, record, waiting);
        patience.limit(append.acknowledgement);
        append.offer(false);
        return append.acknowledgement.exceptionallyCompose(
                failure -> CompletableFuture.failedFuture(unavailable(failure)));
    }

    private void offer(boolean counted) {
        if (acknowledgement.isDone()) {
            settle(counted);
            return;
        }
        handedOver = false;
        try {
            producer.send(record, (metadata, failure) -> answered(metadata, failure, counted));
            handedOver = true;
        } catch (KafkaException | IllegalStateException e) {
            answered(null, e, counted);
        }
    }

    private void answered(
            @Nullable RecordMetadata metadata, @Nullable Exception failure, boolean counted) {
        if (failure instanceof TimeoutException && !handedOver && !acknowledgement.isDone()) {
            if (counted || waiting.enter(size())) {
                SOON.execute(() -> offer(true));
            } else {
                acknowledgement.completeExceptionally(
                        new LogUnavailableException("too many articles wait for Kafka", failure));
            }
            return;
        }
        settle(counted);
        if (failure != null) {
            acknowledgement.completeExceptionally(failure);
        } else if (metadata != null) {
            acknowledgement.complete(metadata);
        }
    }

    private void settle(boolean counted) {
        if (counted) {
            waiting.leave(size());
        }
    }

    private long size() {
        return record.value() == null ? 0 : record.value().length;
    }

    private static LogUnavailableException unavailable(Throwable failure) {
        return switch (failure) {
            case LogUnavailableException known -> known;
            case java.util.concurrent.TimeoutException late ->
                    new LogUnavailableException(
                            "Kafka did not acknowledge the article in time", late);
            default ->
                    new LogUnavailableException(
                            "Kafka did not take the article: " + failure.getMessage(), failure);
        };
    }

    /// How many bytes wait for the producer to take them.
    static final class Waiting {
        private final long most;
        private final AtomicLong bytes = new AtomicLong();

        Waiting(long most) {
            this.most = most;
        }

        boolean enter(long more) {
            return bytes.getAndUpdate(now -> now + more > most ? now : now + more) + more <= most;
        }

        void leave(long fewer) {
            bytes.addAndGet(-fewer);
        }
    }
}
