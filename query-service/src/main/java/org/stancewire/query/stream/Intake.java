package org.stancewire.query.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.search.RecordWriter;

/// Gives records to the index one by one, and passes over what cannot be read.
final class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);

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
                put(record.value());
            }
        } catch (IOException | IllegalArgumentException e) {
            metrics.undecodable();
            LOG.errorf(
                    "record %s-%d at offset %d cannot be indexed and is passed over: %s",
                    record.topic(), record.partition(), record.offset(), firstLine(e));
        }
    }

    private void put(byte[] json) throws IOException {
        EnrichedArticle enriched = ContractJson.read(json, EnrichedArticle.class);
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

    /// What is wrong, without what a parser adds about the place where it read.
    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
