package org.stancewire.query.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Topic;
import org.stancewire.query.search.RecordWriter;

/// Gives records to the index one by one, and passes over what cannot be read.
final class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);

    /// How much of a reason is told, in code units.
    private static final int LONGEST = 300;

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
            String place = record.topic() + '/' + record.partition() + '/' + record.offset();
            String reason = firstLine(e);
            metrics.passOver(place, reason);
            LOG.errorf("%s cannot be indexed and is passed over: %s", place, reason);
        }
    }

    private void put(ConsumerRecord<byte[], byte[]> record) throws IOException {
        byte[] json = record.value();
        EnrichedArticle enriched = ContractJson.read(json, EnrichedArticle.class);
        check(record, enriched);
        boolean changed = writer.put(enriched, json);
        metrics.put(changed);
        if (changed) {
            received.accept(enriched.receivedAt());
        }
    }

    /// What enrich writes lies under its article's key, and says in which partition that lay.
    private static void check(ConsumerRecord<byte[], byte[]> record, EnrichedArticle enriched)
            throws IOException {
        byte[] key = enriched.article().revision().getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(key, record.key())) {
            throw new IOException("the key is not that of the article in the value");
        }
        SortedMap<Integer, Long> place = enriched.position().offsets();
        if (!place.isEmpty() && place.lastKey() >= Topic.PARTITIONS) {
            throw new IOException("its article lies in no partition that there is");
        }
    }

    private void remove(ConsumerRecord<byte[], byte[]> tombstone) {
        if (tombstone.key() != null
                && writer.remove(new String(tombstone.key(), StandardCharsets.UTF_8))) {
            metrics.removed();
        }
    }

    /// What is wrong, without what a parser adds about the place where it read: on one line, of
    /// characters that a terminal only shows.
    private static String firstLine(Throwable e) {
        String message =
                e instanceof JsonProcessingException json
                        ? json.getOriginalMessage()
                        : String.valueOf(e.getMessage());
        String line = message.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", "?");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
