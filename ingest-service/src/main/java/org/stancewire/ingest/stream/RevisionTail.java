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

    RevisionTail(KafkaSettings kafka, KnownRevisions known) {
        this.known = known;
        this.consumer = new KafkaConsumer<>(kafka.with(consumerSettings()));
        this.thread = Thread.ofPlatform().daemon().name("revision-tail").unstarted(this::follow);
    }

    void start() {
        thread.start();
    }

    private void follow() {
        try (consumer) {
            consumer.assign(
                    IntStream.range(0, Topic.PARTITIONS)
                            .mapToObj(it -> new TopicPartition(Topic.ARTICLES.topicName(), it))
                            .toList());
            while (!Thread.interrupted()) {
                consumer.poll(Duration.ofSeconds(1)).forEach(this::learn);
            }
        } catch (WakeupException _) {
            LOG.debug("the tail of the topic has stopped");
        } catch (KafkaException e) {
            LOG.error("repeats of articles are no longer told until the service is restarted", e);
        }
    }

    private void learn(ConsumerRecord<String, ByteBuffer> record) {
        if (record.key() == null) {
            return;
        }
        if (record.value() == null) {
            known.forget(record.key());
        } else {
            known.remember(record.key(), record.partition(), record.offset());
        }
    }

    private static Map<String, Object> consumerSettings() {
        return Map.of(
                "client.id",
                "stancewire-ingest-tail",
                "key.deserializer",
                StringDeserializer.class,
                "value.deserializer",
                ByteBufferDeserializer.class,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest",
                "allow.auto.create.topics",
                false,
                "fetch.max.bytes",
                8 << 20,
                "max.poll.records",
                1_000,
                "reconnect.backoff.max.ms",
                1_000);
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
