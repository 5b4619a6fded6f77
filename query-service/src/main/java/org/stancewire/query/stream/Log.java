package org.stancewire.query.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.stancewire.contract.Topic;
import org.stancewire.query.search.Reached;
import org.stancewire.service.KafkaSettings;

/// The topic of enriched articles, and how it is read: only what was committed.
final class Log {
    static final String TOPIC = Topic.ENRICHED_ARTICLES.topicName();

    /// So many records of a reader are unpacked at once: a long text that repeats one letter is a
    /// thousand times as large as it came from Kafka.
    private static final int MOST_RECORDS = 16;

    private final KafkaSettings kafka;

    Log(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    /// A partition by its number.
    static TopicPartition partition(int number) {
        return new TopicPartition(TOPIC, number);
    }

    /// All partitions.
    static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        return consumer.partitionsFor(TOPIC).stream().map(p -> partition(p.partition())).toList();
    }

    /// Throws [IllegalStateException] where an index has more of the log than there is: some of it
    /// was lost, and what comes now would be taken for what the index has.
    ///
    /// @param reached how far the index is
    /// @param ends where the log ends; other partitions are not looked at
    static void requireWhole(Map<Integer, Reached> reached, Map<TopicPartition, Long> ends) {
        ends.forEach(
                (partition, end) -> {
                    long next = reached.getOrDefault(partition.partition(), Reached.NOTHING).next();
                    if (next > end) {
                        throw new IllegalStateException(
                                "%s ends at %d, and the index has it up to %d: a part of it was lost, or it was put back. Start with another stancewire.query.opensearch.name, which is filled from what there is"
                                        .formatted(partition, end, next));
                    }
                });
    }

    /// One of several readers, which together keep no more bytes in memory than one alone would.
    KafkaConsumer<byte[], byte[]> reader(int readers) {
        return consumer(Map.of("fetch.max.bytes", Topic.MAX_RECORD_BYTES / readers));
    }

    private KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> how) {
        Map<String, Object> settings =
                new HashMap<>(
                        Map.of(
                                "isolation.level",
                                "read_committed",
                                "enable.auto.commit",
                                false,
                                "auto.offset.reset",
                                "earliest",
                                "allow.auto.create.topics",
                                false,
                                "fetch.max.bytes",
                                Topic.MAX_RECORD_BYTES,
                                "max.poll.records",
                                MOST_RECORDS));
        settings.putAll(how);
        return new KafkaConsumer<>(
                kafka.with(settings), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /// A member of the consumer group of an index that several processes fill. When one is lost,
    /// others have its partitions after its session; by a heartbeat they learn of that.
    KafkaConsumer<byte[], byte[]> member(String group) {
        return consumer(
                Map.of(
                        "group.id",
                        group,
                        "session.timeout.ms",
                        10_000,
                        "heartbeat.interval.ms",
                        500));
    }

    /// Asks Kafka about itself, and gives up in time.
    Admin admin() {
        int timeout = Math.toIntExact(kafka.timeout().toMillis());
        return Admin.create(
                kafka.with(
                        Map.of("request.timeout.ms", timeout, "default.api.timeout.ms", timeout)));
    }

    /// Which topic it is: one that is deleted and created anew has another id.
    String topicId() throws ExecutionException {
        try (Admin admin = admin()) {
            return topicId(admin);
        }
    }

    /// As [#topicId()], asked by somebody who is there already.
    static String topicId(Admin admin) throws ExecutionException {
        try {
            return admin.describeTopics(List.of(TOPIC))
                    .allTopicNames()
                    .get()
                    .values()
                    .iterator()
                    .next()
                    .topicId()
                    .toString();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
