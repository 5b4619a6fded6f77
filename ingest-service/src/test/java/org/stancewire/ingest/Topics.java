package org.stancewire.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.Position;
import org.stancewire.contract.Topic;

/// Reads the topic `articles` as another service would.
public final class Topics {
    private Topics() {}

    /// The record that ends at a position of one partition.
    public static ConsumerRecord<String, byte[]> recordAt(
            String bootstrapServers, Position position) {
        int partition = position.offsets().firstKey();
        try (KafkaConsumer<String, byte[]> consumer = consumer(bootstrapServers)) {
            TopicPartition place = new TopicPartition(Topic.ARTICLES.topicName(), partition);
            consumer.assign(List.of(place));
            consumer.seek(place, position.offset(partition) - 1);
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (System.nanoTime() < deadline) {
                for (ConsumerRecord<String, byte[]> record :
                        consumer.poll(Duration.ofMillis(200))) {
                    return record;
                }
            }
            throw new AssertionError("no record ends at " + position);
        }
    }

    /// All records of the topic, by where they end.
    public static Map<Position, ConsumerRecord<String, byte[]>> all(String bootstrapServers) {
        Map<Position, ConsumerRecord<String, byte[]>> all = new HashMap<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer(bootstrapServers)) {
            List<TopicPartition> partitions =
                    IntStream.range(0, Topic.PARTITIONS)
                            .mapToObj(it -> new TopicPartition(Topic.ARTICLES.topicName(), it))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> it : consumer.poll(Duration.ofMillis(200))) {
                    all.put(Position.after(it.partition(), it.offset()), it);
                }
            }
        }
        return all;
    }

    /// How many records the topic has.
    public static long count(String bootstrapServers) {
        try (KafkaConsumer<String, byte[]> consumer = consumer(bootstrapServers)) {
            return consumer
                    .endOffsets(
                            IntStream.range(0, Topic.PARTITIONS)
                                    .mapToObj(
                                            it ->
                                                    new TopicPartition(
                                                            Topic.ARTICLES.topicName(), it))
                                    .toList())
                    .values()
                    .stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /// All articles in the topic at this moment.
    public static List<Article> articles(String bootstrapServers) {
        List<Article> articles = new ArrayList<>();
        try {
            for (ConsumerRecord<String, byte[]> it : all(bootstrapServers).values()) {
                if (it.value() != null) {
                    articles.add(ContractJson.read(it.value(), Article.class));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return articles;
    }

    private static KafkaConsumer<String, byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "enable.auto.commit",
                        false,
                        // A reader that closes waits for the answer to what it asked last.
                        "fetch.max.wait.ms",
                        10,
                        "key.deserializer",
                        StringDeserializer.class,
                        "value.deserializer",
                        ByteArrayDeserializer.class));
    }
}
