package org.stancewire.ingest.stream;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.stancewire.contract.Topic;
import org.stancewire.service.KafkaSettings;

/// Reads the whole topic `subscriptions` into a table and follows it, on every replica.
final class SubscriptionTail implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SubscriptionTail.class);
    private static final List<TopicPartition> ALL =
            IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(it -> new TopicPartition(Topic.SUBSCRIPTIONS.topicName(), it))
                    .toList();

    private final SubscriptionTable table;
    private final Consumer<String, byte[]> consumer;
    private final CountDownLatch complete = new CountDownLatch(1);
    private final Thread thread;

    SubscriptionTail(KafkaSettings kafka, SubscriptionTable table) {
        this.table = table;
        this.consumer =
                new KafkaConsumer<>(
                        kafka.with(
                                Map.of(
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
                                        1_000)));
        this.thread = Thread.ofPlatform().daemon().name("subscription-tail").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Waits until all that stood in the topic at the start is in the table.
    boolean awaitComplete(Duration limit) throws InterruptedException {
        return complete.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run() {
        try (consumer) {
            consumer.assign(ALL);
            Map<TopicPartition, Long> ends = consumer.endOffsets(ALL);
            while (true) {
                ConsumerRecords<String, byte[]> records = consumer.poll(Duration.ofSeconds(1));
                records.forEach(it -> table.apply(it.key(), it.value()));
                ALL.forEach(it -> table.reach(it.partition(), position(it, records.isEmpty())));
                if (ends.entrySet().stream().allMatch(this::isReached)) {
                    complete.countDown();
                }
            }
        } catch (WakeupException _) {
            LOG.debug("the tail of the topic has stopped");
        } catch (KafkaException e) {
            LOG.error("subscriptions are no longer followed until the service is restarted", e);
        }
    }

    /// Where the next record will be. When the broker had nothing for a second, that is the end of
    /// the partition, though compaction may have left no record just before it.
    private long position(TopicPartition partition, boolean idle) {
        OptionalLong lag = idle ? consumer.currentLag(partition) : OptionalLong.empty();
        return consumer.position(partition) + lag.orElse(0);
    }

    private boolean isReached(Map.Entry<TopicPartition, Long> end) {
        return table.hasReached(end.getKey().partition(), end.getValue());
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
