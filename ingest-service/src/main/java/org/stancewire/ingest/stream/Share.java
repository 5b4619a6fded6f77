package org.stancewire.ingest.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.stancewire.contract.Topic;
import org.stancewire.service.KafkaSettings;

/// Which subscriptions this replica polls: those in the partitions that Kafka has assigned to it as
// a
/// member of a group. Nothing is read this way.
///
/// A partition is given up only when none of its polls runs any more and all their results are
/// written; it is taken only when all that was written before is in the table. So a feed is never
/// polled by two, and what one has learnt the next one knows.
final class Share implements ConsumerRebalanceListener, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Share.class);
    private static final Duration SESSION = Duration.ofSeconds(15);

    private final SubscriptionTable table;
    private final Release release;
    private final Consumer<byte[], byte[]> consumer;
    private final Thread thread;
    private final Set<TopicPartition> assigned = new HashSet<>();
    private final Map<Integer, Long> readUpTo = new ConcurrentHashMap<>();
    private volatile long heard = System.nanoTime();

    /// Ends all polls of some subscriptions.
    interface Release {
        void of(Predicate<String> ids) throws InterruptedException;
    }

    Share(KafkaSettings kafka, SubscriptionTable table, Release release) {
        this.table = table;
        this.release = release;
        int session = Math.toIntExact(SESSION.toMillis());
        this.consumer =
                new KafkaConsumer<>(
                        kafka.with(
                                Map.of(
                                        "group.id",
                                        "stancewire-subscriptions",
                                        "key.deserializer",
                                        ByteArrayDeserializer.class,
                                        "value.deserializer",
                                        ByteArrayDeserializer.class,
                                        "partition.assignment.strategy",
                                        List.of(CooperativeStickyAssignor.class),
                                        "session.timeout.ms",
                                        session,
                                        "heartbeat.interval.ms",
                                        session / 5,
                                        "enable.auto.commit",
                                        false,
                                        "auto.offset.reset",
                                        "latest",
                                        "allow.auto.create.topics",
                                        false)));
        this.thread = Thread.ofPlatform().daemon().name("subscription-share").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Whether it is for this replica to poll the subscription of an id. Not for one that Kafka has
    /// not heard of for so long that another may have taken over.
    boolean has(String id) {
        int partition = Records.partition(id);
        Long offset = readUpTo.get(partition);
        return offset != null
                && table.hasReached(partition, offset)
                && System.nanoTime() - heard < SESSION.toNanos();
    }

    private void run() {
        try (consumer) {
            consumer.subscribe(List.of(Topic.SUBSCRIPTIONS.topicName()), this);
            while (true) {
                consumer.poll(Duration.ofMillis(200));
                heard = System.nanoTime();
                takeOver();
            }
        } catch (WakeupException _) {
            LOG.debug("the share in the subscriptions is given up");
        } catch (KafkaException e) {
            LOG.error("this replica polls no feeds until it is restarted", e);
        }
    }

    /// Finds out up to where to read before a new partition may be polled.
    private void takeOver() {
        Set<TopicPartition> taken =
                assigned.stream()
                        .filter(it -> !readUpTo.containsKey(it.partition()))
                        .collect(Collectors.toSet());
        if (taken.isEmpty()) {
            return;
        }
        try {
            consumer.endOffsets(taken)
                    .forEach((partition, end) -> readUpTo.put(partition.partition(), end));
        } catch (org.apache.kafka.common.errors.TimeoutException e) {
            LOG.debug("the ends of the partitions are not known yet", e);
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        consumer.pause(partitions);
        assigned.addAll(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        assigned.removeAll(partitions);
        Set<Integer> given =
                partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet());
        readUpTo.keySet().removeAll(given);
        try {
            release.of(id -> given.contains(Records.partition(id)));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
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
