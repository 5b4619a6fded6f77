package org.stancewire.ingest.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;
import org.stancewire.service.KafkaSettings;

/// Reads the topic `articles` from its beginning and follows it, so that a restart and the other
/// replicas of this service are known too.
///
/// While it does not read, nothing that is known is told: another replica may have deleted it.
final class RevisionTail implements AutoCloseable, Reader.Reading<String, Boolean> {
    private static final List<TopicPartition> ALL =
            IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(it -> new TopicPartition(Topic.ARTICLES.topicName(), it))
                    .toList();

    private final KnownRevisions known;
    private final Reader<String, Boolean> reader;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private Map<TopicPartition, Long> unread = Map.of();

    RevisionTail(KafkaSettings kafka, KnownRevisions known) {
        this.known = known;
        this.reader = new Reader<>("revision-tail", kafka.with(consumerSettings()), this);
    }

    /// Begins to read. What lies in the log by now is told when all of it is read, what is written
    /// later as soon as [#awaitBegun] has returned.
    void start() {
        known.distrustAll();
        reader.start();
    }

    /// Waits until it is known how far the log reached at the start; false when the log does not
    /// say so in time.
    boolean awaitBegun(Duration limit) throws InterruptedException {
        return begun.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Why repeats are not told at present; null where they are.
    @Nullable String trouble() {
        return reader.trouble();
    }

    @Override
    public void begin(Consumer<String, Boolean> consumer) {
        consumer.assign(ALL);
        next.forEach(consumer::seek);
        Map<TopicPartition, Long> ends = consumer.endOffsets(ALL);
        long[] offsets = new long[Topic.PARTITIONS];
        ends.forEach((partition, end) -> offsets[partition.partition()] = end);
        known.distrustBefore(offsets);
        unread = ends;
        begun.countDown();
    }

    @Override
    public void step(Consumer<String, Boolean> consumer) {
        if (!unread.isEmpty() && unread.entrySet().stream().allMatch(it -> isRead(consumer, it))) {
            unread = Map.of();
            known.trustAll();
        }
        ConsumerRecords<String, Boolean> records = consumer.poll(Duration.ofSeconds(1));
        records.forEach(this::learn);
        records.partitions().forEach(it -> next.put(it, consumer.position(it)));
    }

    @Override
    public void end() {
        known.distrustAll();
    }

    private static boolean isRead(
            Consumer<String, Boolean> consumer, Map.Entry<TopicPartition, Long> end) {
        return end.getValue() == 0 || consumer.position(end.getKey()) >= end.getValue();
    }

    private void learn(ConsumerRecord<String, Boolean> record) {
        if (record.key() == null) {
            return;
        }
        Fingerprint print = Fingerprint.of(record.key());
        if (record.value() == null) {
            known.forget(print, record.partition(), record.offset());
        } else {
            known.remember(print, record.partition(), record.offset());
        }
    }

    private static Map<String, Object> consumerSettings() {
        // Many records at a time cost far less than each at once, and 100 ms are soon enough: under
        // load a few large answers instead of many small ones.
        return Map.ofEntries(
                Map.entry("client.id", "stancewire-ingest-tail"),
                Map.entry("key.deserializer", StringDeserializer.class),
                Map.entry("value.deserializer", HasValue.class),
                Map.entry("enable.auto.commit", false),
                Map.entry("auto.offset.reset", "earliest"),
                Map.entry("allow.auto.create.topics", false),
                Map.entry("fetch.max.bytes", 8 << 20),
                Map.entry("max.poll.records", 1_000),
                Map.entry("reconnect.backoff.max.ms", 1_000),
                Map.entry("fetch.min.bytes", 2 << 20),
                Map.entry("fetch.max.wait.ms", 100));
    }

    @Override
    public void close() {
        reader.close();
    }
}
