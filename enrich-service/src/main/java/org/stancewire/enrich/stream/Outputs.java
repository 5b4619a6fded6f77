package org.stancewire.enrich.stream;

import static org.stancewire.contract.Event.ARTICLE_ENRICHED;
import static org.stancewire.contract.Event.ENRICHMENT_DELETED;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Event;
import org.stancewire.contract.Topic;
import org.stancewire.enrich.Outcome;

/// Says which record an outcome becomes, with the attributes of its [Event] and the trace of its
/// input. An enriched article goes to the partition that its article has. A rejected record keeps
/// its key, value and other headers and gains headers that say why it is there:
/// `stancewire.rejected.` followed by `reason`, `detail`, `error`, `topic`, `partition` and
/// `offset`.
final class Outputs {
    /// How many bytes of key, value and headers surely fit into a record that a topic takes.
    static final int LARGEST = Topic.MAX_RECORD_BYTES - (64 << 10);

    private static final String PREFIX = "stancewire.rejected.";
    private static final List<String> TRACE = List.of("traceparent", "tracestate");

    /// More than a trace takes: W3C asks for 512 bytes.
    private static final int LONGEST_TRACE = 1_024;

    private Outputs() {}

    static ProducerRecord<byte[], byte[]> of(
            ConsumerRecord<byte[], byte[]> input, Outcome outcome, Instant now) {
        return switch (outcome) {
            case Outcome.Enriched(byte[] json) -> enriched(input, json, ARTICLE_ENRICHED, now);
            case Outcome.Deleted() -> enriched(input, null, ENRICHMENT_DELETED, now);
            case Outcome.Rejected rejected -> rejected(input, rejected, now);
        };
    }

    private static ProducerRecord<byte[], byte[]> enriched(
            ConsumerRecord<byte[], byte[]> input,
            byte @Nullable [] json,
            Event event,
            Instant now) {
        String revision = new String(input.key(), StandardCharsets.UTF_8);
        String articleId = revision.substring(0, Math.max(0, revision.lastIndexOf('/')));
        Headers headers = new RecordHeaders();
        for (String name : TRACE) {
            Header trace = input.headers().lastHeader(name);
            if (trace != null && trace.value() != null && trace.value().length <= LONGEST_TRACE) {
                headers.add(trace);
            }
        }
        event.headers(revision, articleId, now).forEach((name, value) -> put(headers, name, value));
        return new ProducerRecord<>(
                Topic.ENRICHED_ARTICLES.topicName(), input.partition(), input.key(), json, headers);
    }

    /// A compressed batch can hold a record that no topic takes as it is: of such a one only the
    /// headers that say where it lies are kept, and `omitted` says how large it is.
    private static ProducerRecord<byte[], byte[]> rejected(
            ConsumerRecord<byte[], byte[]> input, Outcome.Rejected why, Instant now) {
        long size = size(input);
        boolean fits = size <= LARGEST;
        Headers headers = fits ? new RecordHeaders(input.headers()) : new RecordHeaders();
        describe(headers, input, now);
        why(headers, "reason", why.reason().name());
        why(headers, "detail", why.detail());
        if (why.cause() != null) {
            why(headers, "error", why.cause().getClass().getName());
        }
        why(headers, "topic", input.topic());
        why(headers, "partition", Integer.toString(input.partition()));
        why(headers, "offset", Long.toString(input.offset()));
        if (!fits) {
            why(headers, "omitted", size + " bytes");
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

    /// What its headers told of the record as an article is no longer true of it.
    private static void describe(
            Headers headers, ConsumerRecord<byte[], byte[]> input, Instant now) {
        for (Header header : headers.toArray()) {
            if (header.key().startsWith(Event.PREFIX)) {
                headers.remove(header.key());
            }
        }
        String place = input.topic() + '/' + input.partition() + '/' + input.offset();
        Event.ARTICLE_REJECTED
                .headers(place, place, now)
                .forEach((name, value) -> put(headers, name, value));
    }

    private static void why(Headers headers, String name, String value) {
        put(headers, PREFIX + name, value);
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
