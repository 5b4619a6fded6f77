package org.stancewire.ingest.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;
import org.stancewire.service.KafkaSettings;

/// Reads the whole topic `subscriptions` into a table and follows it, on every replica.
final class SubscriptionTail implements AutoCloseable, Reader.Reading<String, byte[]> {
    private static final List<TopicPartition> ALL =
            IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(it -> new TopicPartition(Topic.SUBSCRIPTIONS.topicName(), it))
                    .toList();

    private final SubscriptionTable table;
    private final Reader<String, byte[]> reader;
    private final CountDownLatch complete = new CountDownLatch(1);
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private Map<TopicPartition, Long> ends = Map.of();

    SubscriptionTail(KafkaSettings kafka, SubscriptionTable table) {
        this.table = table;
        this.reader = new Reader<>("subscription-tail", kafka.with(consumerSettings()), this);
    }

    void start() {
        reader.start();
    }

    /// Waits until all that stood in the topic at the start is in the table.
    boolean awaitComplete(Duration limit) throws InterruptedException {
        return complete.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Why the table falls behind at present; null where it does not.
    @Nullable String trouble() {
        return reader.trouble();
    }

    @Override
    public void begin(Consumer<String, byte[]> consumer) {
        consumer.assign(ALL);
        // From the beginning the table would for a while say again what was true once.
        next.forEach(consumer::seek);
        ends = consumer.endOffsets(ALL);
        // Where there is no record to wait for, all is read already.
        reach(consumer, false);
    }

    @Override
    public void step(Consumer<String, byte[]> consumer) {
        ConsumerRecords<String, byte[]> records = consumer.poll(Duration.ofSeconds(1));
        records.forEach(it -> table.apply(it.key(), it.value()));
        records.partitions().forEach(it -> next.put(it, consumer.position(it)));
        reach(consumer, records.isEmpty());
    }

    private void reach(Consumer<String, byte[]> consumer, boolean idle) {
        ALL.forEach(it -> table.reach(it.partition(), position(consumer, it, idle)));
        if (ends.entrySet().stream().allMatch(this::isReached)) {
            complete.countDown();
        }
    }

    @Override
    public void end() {
        // The table keeps what it has.
    }

    /// Where the next record will be. When the broker had nothing for a second, that is the end of
    /// the partition, though compaction may have left no record just before it.
    private static long position(
            Consumer<String, byte[]> consumer, TopicPartition partition, boolean idle) {
        OptionalLong lag = idle ? consumer.currentLag(partition) : OptionalLong.empty();
        return consumer.position(partition) + lag.orElse(0);
    }

    private boolean isReached(Map.Entry<TopicPartition, Long> end) {
        return table.hasReached(end.getKey().partition(), end.getValue());
    }

    private static Map<String, Object> consumerSettings() {
        return Map.of(
                "client.id",
                "stancewire-ingest-subscriptions",
                "key.deserializer",
                StringDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest",
                "allow.auto.create.topics",
                false,
                "reconnect.backoff.max.ms",
                1_000);
    }

    @Override
    public void close() {
        reader.close();
    }
}
