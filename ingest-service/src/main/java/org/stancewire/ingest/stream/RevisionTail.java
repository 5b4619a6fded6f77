package org.stancewire.ingest.stream;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteBufferDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.stancewire.contract.Topic;
import org.stancewire.service.KafkaSettings;

/// Reads the topic `articles` from its beginning and follows it, so that a restart and the other
/// replicas of this service are known too.
final class RevisionTail implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(RevisionTail.class);

    private final KnownRevisions known;
    private final Consumer<String, ByteBuffer> consumer;
    private final Thread thread;
    private Map<TopicPartition, Long> unread = Map.of();

    RevisionTail(KafkaSettings kafka, KnownRevisions known) {
        this.known = known;
        this.consumer = new KafkaConsumer<>(kafka.with(consumerSettings()));
        this.thread = Thread.ofPlatform().daemon().name("revision-tail").unstarted(this::follow);
    }

    /// Has nothing told of what lies in the log by now until all of it is read, and begins to
    /// read. Throws [KafkaException] when the log does not answer.
    void start() {
        consumer.assign(
                IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(it -> new TopicPartition(Topic.ARTICLES.topicName(), it))
                        .toList());
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        long[] offsets = new long[Topic.PARTITIONS];
        ends.forEach((partition, end) -> offsets[partition.partition()] = end);
        known.distrustBefore(offsets);
        unread = ends;
        thread.start();
    }

    private void follow() {
        try (consumer) {
            while (!Thread.interrupted()) {
                if (!unread.isEmpty() && unread.entrySet().stream().allMatch(this::isRead)) {
                    unread = Map.of();
                    known.trustAll();
                }
                consumer.poll(Duration.ofSeconds(1)).forEach(this::learn);
            }
        } catch (WakeupException _) {
            LOG.debug("the tail of the topic has stopped");
        } catch (KafkaException e) {
            LOG.error("repeats of articles are no longer told until the service is restarted", e);
        }
    }

    private boolean isRead(Map.Entry<TopicPartition, Long> end) {
        return end.getValue() == 0 || consumer.position(end.getKey()) >= end.getValue();
    }

    private void learn(ConsumerRecord<String, ByteBuffer> record) {
        if (record.key() == null) {
            return;
        }
        if (record.value() == null) {
            known.forget(record.key(), record.partition(), record.offset());
        } else {
            known.remember(record.key(), record.partition(), record.offset());
        }
    }

    private static Map<String, Object> consumerSettings() {
        // Many records at a time cost far less than each at once, and 100 ms are soon enough.
        return Map.ofEntries(
                Map.entry("client.id", "stancewire-ingest-tail"),
                Map.entry("key.deserializer", StringDeserializer.class),
                Map.entry("value.deserializer", ByteBufferDeserializer.class),
                Map.entry("enable.auto.commit", false),
                Map.entry("auto.offset.reset", "earliest"),
                Map.entry("allow.auto.create.topics", false),
                Map.entry("fetch.max.bytes", 8 << 20),
                Map.entry("max.poll.records", 1_000),
                Map.entry("reconnect.backoff.max.ms", 1_000),
                Map.entry("fetch.min.bytes", 256 << 10),
                Map.entry("fetch.max.wait.ms", 100));
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
