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
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;
import org.stancewire.service.KafkaSettings;

/// Which subscriptions this replica polls: those in the partitions that Kafka has assigned to it as
/// a member of a group. Nothing is read this way.
///
/// A partition is given up only when none of its polls runs any more and all their results are
/// written; it is taken only when all that was written before is in the table. So a feed is never
/// polled by two, and what one has learnt the next one knows.
final class Share implements Reader.Reading<byte[], byte[]>, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Share.class);
    private static final Duration PROOF_WITHIN = Duration.ofSeconds(2);

    private final SubscriptionTable table;
    private final Release release;
    private final Duration session;
    private final Reader<byte[], byte[]> reader;
    private final Set<TopicPartition> assigned = new HashSet<>();
    private final Map<Integer, Long> readUpTo = new ConcurrentHashMap<>();
    private volatile long proven;

    /// Returns when no poll of some subscriptions runs any more and none will begin.
    interface Release {
        void of(Predicate<String> ids) throws InterruptedException;
    }

    /// @param session how long a member may be silent before its share is given to another
    Share(KafkaSettings kafka, SubscriptionTable table, Release release, Duration session) {
        this.table = table;
        this.release = release;
        this.session = session;
        this.proven = System.nanoTime() - session.toNanos();
        this.reader = new Reader<>("subscription-share", kafka.with(consumerSettings()), this);
    }

    void start() {
        reader.start();
    }

    /// Whether it is for this replica to poll the subscription of an id. Not where it was no proven
    /// member for so long that Kafka may have given its share to another.
    boolean has(String id) {
        int partition = Records.partition(id);
        Long offset = readUpTo.get(partition);
        return offset != null
                && table.hasReached(partition, offset)
                && System.nanoTime() - proven < session.toNanos();
    }

    /// Why this replica polls no feeds at present; null where it does.
    @Nullable String trouble() {
        return reader.trouble();
    }

    @Override
    public void begin(Consumer<byte[], byte[]> consumer) {
        proven = System.nanoTime() - session.toNanos();
        consumer.subscribe(List.of(Topic.SUBSCRIPTIONS.topicName()), new Assignment(consumer));
    }

    @Override
    public void step(Consumer<byte[], byte[]> consumer) {
        consumer.poll(Duration.ofMillis(200));
        takeOver(consumer);
        prove(consumer);
    }

    @Override
    public void end() {
        giveUp(Set.copyOf(assigned));
    }

    /// Finds out up to where to read before a new partition may be polled.
    private void takeOver(Consumer<byte[], byte[]> consumer) {
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
        } catch (TimeoutException e) {
            LOG.debug("the ends of the partitions are not known yet", e);
        }
    }

    /// Commits an offset that nobody needs: the group takes it only from a member of its present
    /// generation, and does not expel that for a session's length from then on.
    private void prove(Consumer<byte[], byte[]> consumer) {
        long now = System.nanoTime();
        if (assigned.isEmpty() || now - proven < session.toNanos() / 3) {
            return;
        }
        try {
            consumer.commitSync(
                    Map.of(assigned.iterator().next(), new OffsetAndMetadata(0)), PROOF_WITHIN);
            proven = now;
        } catch (RebalanceInProgressException | CommitFailedException | TimeoutException e) {
            LOG.debug("this replica is no proven member of the group at present", e);
        }
    }

    private void giveUp(Collection<TopicPartition> partitions) {
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

    private Map<String, Object> consumerSettings() {
        int millis = Math.toIntExact(session.toMillis());
        return Map.of(
                "group.id",
                "stancewire-subscriptions",
                "key.deserializer",
                ByteArrayDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class,
                "partition.assignment.strategy",
                List.of(CooperativeStickyAssignor.class),
                "session.timeout.ms",
                millis,
                "heartbeat.interval.ms",
                millis / 5,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "latest",
                "allow.auto.create.topics",
                false);
    }

    @Override
    public void close() {
        reader.close();
    }

    /// Hears what Kafka assigns to one client of this share.
    private final class Assignment implements ConsumerRebalanceListener {
        private final Consumer<byte[], byte[]> consumer;

        Assignment(Consumer<byte[], byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            consumer.pause(partitions);
            assigned.addAll(partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            giveUp(partitions);
        }
    }
}
