package org.stancewire.cli.bench.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.stancewire.contract.Topic;

/// Follows both topics of articles as query does, and notes when each record was made and when it
/// could be read.
final class LogWatch implements AutoCloseable {
    private static final Duration POLL = Duration.ofSeconds(1);

    /// When an article was where, in nanoseconds since 1970.
    ///
    /// @param accepted when ingest handed it to Kafka
    /// @param analysed when enrich did
    /// @param committed when what enrich wrote could be read
    record Times(long accepted, long analysed, long committed) {
        Times and(Times other) {
            return new Times(
                    Math.max(accepted, other.accepted),
                    Math.max(analysed, other.analysed),
                    Math.max(committed, other.committed));
        }
    }

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, Times> times = new ConcurrentHashMap<>();
    private final Thread thread;

    /// Begins with what comes from now on.
    LogWatch(String kafka) {
        consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", kafka, "isolation.level", "read_committed"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                List.of(Topic.ARTICLES, Topic.ENRICHED_ARTICLES).stream()
                        .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                        .map(it -> new TopicPartition(it.topic(), it.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // Asking for each place makes that of now the one to begin at.
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().daemon().name("log-watch").start(this::follow);
    }

    private void follow() {
        try {
            while (true) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    note(record, Now.nanos());
                }
            }
        } catch (WakeupException _) {
            consumer.close();
        }
    }

    private void note(ConsumerRecord<String, byte[]> record, long now) {
        String id = record.key().substring(0, record.key().lastIndexOf('/'));
        long made = record.timestamp() * 1_000_000;
        Times seen =
                record.topic().equals(Topic.ARTICLES.topicName())
                        ? new Times(made, 0, 0)
                        : new Times(0, made, now);
        times.merge(id, seen, Times::and);
    }

    /// When each article was where, by its id.
    Map<String, Times> times() {
        return Map.copyOf(times);
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
