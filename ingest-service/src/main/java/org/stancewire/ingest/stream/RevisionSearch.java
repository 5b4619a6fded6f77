package org.stancewire.ingest.stream;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.stancewire.contract.Topic;
import org.stancewire.service.KafkaSettings;

/// Finds the revisions of an article by reading its partition from beginning to end: nothing else
/// knows all of them for certain.
final class RevisionSearch {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaSettings kafka;

    RevisionSearch(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    /// The keys of all revisions that are in the log now and not deleted, the oldest first. Throws
    /// [KafkaException] when the log cannot be read, or gives nothing for longer than
    /// `stancewire.kafka.timeout`.
    Set<String> revisionsOf(String articleId) {
        TopicPartition partition =
                new TopicPartition(Topic.ARTICLES.topicName(), Records.partition(articleId));
        Set<String> found = new LinkedHashSet<>();
        try (Consumer<String, Boolean> consumer =
                new KafkaConsumer<>(kafka.with(consumerSettings()))) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end =
                    consumer.endOffsets(List.of(partition), kafka.timeout())
                            .getOrDefault(partition, 0L);
            long last = System.nanoTime();
            long at = consumer.position(partition, kafka.timeout());
            while (at < end) {
                for (ConsumerRecord<String, Boolean> record : consumer.poll(POLL)) {
                    take(record, articleId, found);
                }
                long before = at;
                at = consumer.position(partition, kafka.timeout());
                long now = System.nanoTime();
                if (at > before) {
                    last = now;
                } else if (now - last > kafka.timeout().toNanos()) {
                    throw new TimeoutException("the log gives no records");
                }
            }
        }
        return found;
    }

    private static void take(
            ConsumerRecord<String, Boolean> record, String articleId, Set<String> found) {
        String key = record.key();
        if (key == null
                || key.length() <= articleId.length()
                || key.charAt(articleId.length()) != '/'
                || !key.startsWith(articleId)) {
            return;
        }
        if (record.value() == null) {
            found.remove(key);
        } else {
            found.add(key);
        }
    }

    private static Map<String, Object> consumerSettings() {
        return Map.of(
                "client.id",
                "stancewire-ingest-search",
                "key.deserializer",
                StringDeserializer.class,
                "value.deserializer",
                HasValue.class,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest",
                "allow.auto.create.topics",
                false,
                // Who closes it waits for the answer to what was asked last.
                "fetch.max.wait.ms",
                10,
                "max.partition.fetch.bytes",
                Topic.MAX_RECORD_BYTES,
                "max.poll.records",
                10_000);
    }
}
