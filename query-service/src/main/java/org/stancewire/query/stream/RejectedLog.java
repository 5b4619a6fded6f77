package org.stancewire.query.stream;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Event;
import org.stancewire.contract.Topic;
import org.stancewire.query.search.flow.Rejection;

/// The newest of what enrich refused. Only the ends of its topic are read, and only once. For one
/// thread.
final class RejectedLog {
    private static final int MOST = 20;

    /// The end of a transaction takes an offset too, so that at least every other one is a record.
    private static final int LOOK_BACK = 2 * MOST;

    /// Of what others wrote no more code units are kept.
    private static final int LONGEST = 600;

    /// A fetch takes an eighth of the largest record, or one record.
    private static final int SMALL_FETCHES = 8;

    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String WHY = "stancewire.rejected.";

    private final Log log;
    private final Map<Integer, Long> next = new TreeMap<>();
    private List<Rejection> newest = List.of();

    RejectedLog(Log log) {
        this.log = log;
    }

    /// The newest, the last of all first.
    ///
    /// @param ends where each partition ends
    List<Rejection> upTo(Map<Integer, Long> ends) {
        if (ends.entrySet().stream().anyMatch(it -> it.getValue() < from(it.getKey()))) {
            // It is another topic.
            next.clear();
            newest = List.of();
        }
        SortedMap<Integer, Long> longer = new TreeMap<>(ends);
        longer.entrySet().removeIf(it -> it.getValue() <= from(it.getKey()));
        if (!longer.isEmpty()) {
            read(longer);
        }
        return newest;
    }

    private long from(int partition) {
        return next.getOrDefault(partition, 0L);
    }

    private static TopicPartition partition(int number) {
        return new TopicPartition(Topic.REJECTED_ARTICLES.topicName(), number);
    }

    private void read(SortedMap<Integer, Long> ends) {
        List<Rejection> all = new ArrayList<>(newest);
        try (KafkaConsumer<byte[], byte[]> consumer = log.reader(SMALL_FETCHES)) {
            consumer.assign(ends.keySet().stream().map(RejectedLog::partition).toList());
            ends.forEach(
                    (it, end) -> consumer.seek(partition(it), Math.max(from(it), end - LOOK_BACK)));
            long giveUp = System.nanoTime() + PATIENCE.toNanos();
            while (isLeft(ends) && System.nanoTime() - giveUp < 0) {
                consumer.poll(LOOK).forEach(record -> all.add(rejection(record)));
                ends.keySet().forEach(it -> next.put(it, consumer.position(partition(it))));
            }
        }
        newest =
                all.stream()
                        .sorted(Comparator.comparing(Rejection::at).reversed())
                        .limit(MOST)
                        .toList();
    }

    private boolean isLeft(SortedMap<Integer, Long> ends) {
        return ends.entrySet().stream().anyMatch(it -> from(it.getKey()) < it.getValue());
    }

    private static Rejection rejection(ConsumerRecord<byte[], byte[]> record) {
        String place =
                String.join(
                        "/", why(record, "topic"), why(record, "partition"), why(record, "offset"));
        return new Rejection(
                at(record),
                article(record.key()),
                why(record, "reason"),
                why(record, "detail"),
                place);
    }

    private static Instant at(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Instant.parse(header(record, Event.PREFIX + "time"));
        } catch (DateTimeParseException _) {
            return Instant.ofEpochMilli(record.timestamp());
        }
    }

    private static @Nullable String article(byte @Nullable [] key) {
        String revision = key == null ? "" : words(key);
        int slash = revision.lastIndexOf('/');
        return slash > 0 ? revision.substring(0, slash) : null;
    }

    private static String why(ConsumerRecord<byte[], byte[]> record, String name) {
        return header(record, WHY + name);
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : words(header.value());
    }

    private static String words(byte[] utf8) {
        String words = new String(utf8, StandardCharsets.UTF_8);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
