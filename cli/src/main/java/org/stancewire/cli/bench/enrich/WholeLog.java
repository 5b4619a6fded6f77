package org.stancewire.cli.bench.enrich;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.stancewire.contract.Topic;

/// Reads all accepted articles, from the beginning to where the log ends now, in batches as large
/// as those of enrich.
final class WholeLog implements AutoCloseable {
    private static final int RECORDS = 50;
    private static final int BYTES = 1 << 20;

    private final Consumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;

    WholeLog(String kafka) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", kafka);
        settings.put("group.id", "bench");
        settings.put("enable.auto.commit", false);
        settings.put("max.poll.records", RECORDS);
        settings.put("fetch.max.bytes", BYTES);
        settings.put("max.partition.fetch.bytes", BYTES);
        consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(it -> new TopicPartition(Topic.ARTICLES.topicName(), it))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        ends = consumer.endOffsets(partitions);
    }

    Consumer<byte[], byte[]> consumer() {
        return consumer;
    }

    /// How many there are.
    long count() {
        return ends.values().stream().mapToLong(it -> it).sum();
    }

    /// The next of them; none where all were read.
    ConsumerRecords<byte[], byte[]> next() {
        ConsumerRecords<byte[], byte[]> records = ConsumerRecords.empty();
        while (records.isEmpty() && !isDone()) {
            records = consumer.poll(Duration.ofMillis(100));
        }
        return records;
    }

    private boolean isDone() {
        return ends.entrySet().stream()
                .allMatch(it -> consumer.position(it.getKey()) >= it.getValue());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
