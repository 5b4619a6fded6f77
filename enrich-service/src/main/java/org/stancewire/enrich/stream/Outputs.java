package org.stancewire.enrich.stream;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;
import org.stancewire.enrich.Outcome;

/// Says which record an outcome becomes. An enriched article goes to the partition that its article
/// has. A rejected record keeps its key, value and headers and gains headers that say why it is
/// there: `stancewire.rejected.` followed by `reason`, `detail`, `error`, `topic`, `partition` and
/// `offset`.
final class Outputs {
    /// How many bytes of key, value and headers surely fit into a record that a topic takes.
    static final int LARGEST = Topic.MAX_RECORD_BYTES - (64 << 10);

    private static final String PREFIX = "stancewire.rejected.";

    private Outputs() {}

    static ProducerRecord<byte[], byte[]> of(
            ConsumerRecord<byte[], byte[]> input, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Enriched(byte[] json) -> enriched(input, json);
            case Outcome.Deleted() -> enriched(input, null);
            case Outcome.Rejected rejected -> rejected(input, rejected);
        };
    }

    private static ProducerRecord<byte[], byte[]> enriched(
            ConsumerRecord<byte[], byte[]> input, byte @Nullable [] json) {
        return new ProducerRecord<>(
                Topic.ENRICHED_ARTICLES.topicName(), input.partition(), input.key(), json);
    }

    /// A compressed batch can hold a record that no topic takes as it is: of such a one only the
    /// headers that say where it lies are kept, and `omitted` says how large it is.
    private static ProducerRecord<byte[], byte[]> rejected(
            ConsumerRecord<byte[], byte[]> input, Outcome.Rejected why) {
        long size = size(input);
        boolean fits = size <= LARGEST;
        Headers headers = fits ? new RecordHeaders(input.headers()) : new RecordHeaders();
        put(headers, "reason", why.reason().name());
        put(headers, "detail", why.detail());
        if (why.cause() != null) {
            put(headers, "error", why.cause().getClass().getName());
        }
        put(headers, "topic", input.topic());
        put(headers, "partition", Integer.toString(input.partition()));
        put(headers, "offset", Long.toString(input.offset()));
        if (!fits) {
            put(headers, "omitted", size + " bytes");
        }
        return new ProducerRecord<>(
                Topic.REJECTED_ARTICLES.topicName(),
                input.partition(),
                fits ? input.key() : null,
                fits ? input.value() : null,
                headers);
    }

    private static long size(ConsumerRecord<byte[], byte[]> input) {
        long size = Math.max(0L, input.serializedKeySize());
        size += Math.max(0L, input.serializedValueSize());
        for (var header : input.headers()) {
            size += header.key().length() * 3L + 10;
            size += header.value() == null ? 0 : header.value().length;
        }
        return size;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(PREFIX + name, value.getBytes(StandardCharsets.UTF_8));
    }
}
