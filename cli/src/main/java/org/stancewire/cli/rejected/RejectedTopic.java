package org.stancewire.cli.rejected;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.stancewire.contract.Topic;

/// Reads what enrich put aside; only what was committed.
final class RejectedTopic implements AutoCloseable {
    private static final String TOPIC = Topic.REJECTED_ARTICLES.topicName();
    private static final Duration LOOK = Duration.ofMillis(200);

    private final KafkaCommand kafka;
    private final KafkaConsumer<byte[], byte[]> consumer;

    RejectedTopic(KafkaCommand kafka) throws IOException {
        this.kafka = kafka;
        try {
            this.consumer =
                    new KafkaConsumer<>(
                            kafka.with(
                                    Map.of(
                                            "isolation.level",
                                            "read_committed",
                                            "auto.offset.reset",
                                            "earliest",
                                            "enable.auto.commit",
                                            false,
                                            "allow.auto.create.topics",
                                            false,
                                            // Who closes it waits for the answer to what was
                                            // asked last.
                                            "fetch.max.wait.ms",
                                            10,
                                            // One record of the largest size is read at once.
                                            "max.poll.records",
                                            50)),
                            new ByteArrayDeserializer(),
                            new ByteArrayDeserializer());
        } catch (KafkaException e) {
            throw kafka.failure(e);
        }
    }

    /// The partitions; none where nothing was ever put aside.
    private List<TopicPartition> partitions() {
        return consumer.listTopics().getOrDefault(TOPIC, List.of()).stream()
                .map(it -> new TopicPartition(TOPIC, it.partition()))
                .toList();
    }

    /// Gives each record to `taker`, partition by partition, the oldest first.
    ///
    /// @param last so many offsets of each partition are read, those at its end
    void read(long last, Consumer<Put> taker) throws IOException {
        try {
            List<TopicPartition> partitions = partitions();
            consumer.assign(partitions);
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            ends.forEach(
                    (it, end) ->
                            consumer.seek(it, Math.max(begins.getOrDefault(it, 0L), end - last)));
            while (ends.entrySet().stream()
                    .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
                consumer.poll(LOOK).forEach(it -> taker.accept(new Put(it)));
            }
        } catch (KafkaException e) {
            throw kafka.failure(e);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
