package org.stancewire.query.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.search.RecordWriter;

/// Gives records to the index one by one, and passes over what cannot be read.
final class Intake {
    private final RecordWriter writer;
    private final TailMetrics metrics;
    private final Consumer<Instant> received;

    /// @param received is told when each article was received that changes the index
    Intake(RecordWriter writer, TailMetrics metrics, Consumer<Instant> received) {
        this.writer = writer;
        this.metrics = metrics;
        this.received = received;
    }

    void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            if (record.value() == null) {
                remove(record);
            } else {
                put(record);
            }
        } catch (IOException | IllegalArgumentException | StackOverflowError e) {
            metrics.passOver(Records.place(record), Records.reason(e));
        }
    }

    private void put(ConsumerRecord<byte[], byte[]> record) throws IOException {
        byte[] json = record.value();
        EnrichedArticle enriched = Records.read(record);
        boolean changed = writer.put(enriched, json);
        metrics.put(changed);
        if (changed) {
            received.accept(enriched.receivedAt());
        }
    }

    private void remove(ConsumerRecord<byte[], byte[]> tombstone) {
        if (tombstone.key() != null
                && writer.remove(new String(tombstone.key(), StandardCharsets.UTF_8))) {
            metrics.removed();
        }
    }
}
