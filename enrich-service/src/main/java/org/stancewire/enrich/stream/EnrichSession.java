package org.stancewire.enrich.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.jboss.logging.Logger;
import org.stancewire.contract.Topic;
import org.stancewire.enrich.Outcome;

/// One consumer and one transactional producer, from when they join to when they break or leave. A
/// rebalance happens inside [Consumer#poll] only, where no transaction is open, so it needs no
/// care; should the group move on while a batch is in the works, its commit is refused and aborted.
final class EnrichSession implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EnrichSession.class);
    private static final Duration POLL = Duration.ofMillis(500);

    /// The group lets a member in during a poll, and whoever asks is to hear of it soon.
    private static final Duration POLL_TO_JOIN = Duration.ofMillis(20);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Producer<byte[], byte[]> producer;
    private final Consumer<byte[], byte[]> consumer;
    private final BatchEnricher batches;
    private final Attempts attempts;
    private final int batchBytes;
    private Polled polled = Polled.nothing();
    private boolean joined;

    private EnrichSession(
            Producer<byte[], byte[]> producer,
            Consumer<byte[], byte[]> consumer,
            BatchEnricher batches,
            Attempts attempts,
            int batchBytes) {
        this.producer = producer;
        this.consumer = consumer;
        this.batches = batches;
        this.attempts = attempts;
        this.batchBytes = batchBytes;
    }

    /// Ends what the last producer of this instance left open, and begins to join the group. Throws
    /// [KafkaException] when that cannot be done.
    static EnrichSession open(Clients clients, BatchEnricher batches, Attempts attempts) {
        Producer<byte[], byte[]> producer = clients.producer();
        try {
            producer.initTransactions();
            EnrichSession session =
                    new EnrichSession(
                            producer, clients.consumer(), batches, attempts, clients.batchBytes());
            attempts.begin();
            session.consumer.subscribe(
                    List.of(Topic.ARTICLES.topicName()), session.new Membership());
            return session;
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /// Enriches a batch and commits it; reads where all that was read is done. Throws
    /// [KafkaException] when this session is of no more use.
    Step step() {
        if (polled.isDone()) {
            polled = new Polled(consumer.poll(joined ? POLL : POLL_TO_JOIN));
        }
        if (polled.isDone()) {
            return new Step.Idle();
        }
        Batch batch;
        List<Outcome> outcomes;
        try {
            Map<TopicPartition, Integer> begun = attempts.look(polled.firsts(), consumer);
            batch = polled.next(attempts::isAlone, batchBytes);
            outcomes = givenUp(batch, begun);
            if (outcomes.isEmpty()) {
                attempts.write(batch.first(), begun, consumer);
            }
        } catch (RebalanceInProgressException | CommitFailedException e) {
            return again(e);
        }
        if (outcomes.isEmpty()) {
            outcomes = batches.enrich(batch.records());
            attempts.survived(batch.first());
        }
        try {
            commit(batch, outcomes);
            attempts.committed(batch.first());
            return new Step.Committed(outcomes, batch.accepted());
        } catch (KafkaException e) {
            return switch (TransactionFailure.of(e)) {
                case ABORT -> abort(e);
                case REOPEN -> throw e;
            };
        }
    }

    /// The outcome of a record that was begun in vain too often, or none.
    private static List<Outcome> givenUp(Batch batch, Map<TopicPartition, Integer> begun) {
        boolean tooOften =
                batch.records().size() == 1
                        && batch.first().keySet().stream()
                                .anyMatch(it -> begun.getOrDefault(it, 0) >= Attempts.MOST);
        if (tooOften) {
            LOG.warnf("given up %s: no process survived it", batch.first());
        }
        return tooOften
                ? List.of(
                        new Outcome.Rejected(
                                Outcome.Reason.GAVE_UP,
                                "given up: "
                                        + Attempts.MOST
                                        + " times the service ended, or had no memory left, while it"
                                        + " was analysed",
                                null))
                : List.of();
    }

    /// Goes through what was polled, of which the batch is a part in the same order: who traces
    /// follows a record from there into what is sent.
    private void commit(Batch batch, List<Outcome> outcomes) {
        producer.beginTransaction();
        Instant now = Instant.now();
        int i = 0;
        for (ConsumerRecord<byte[], byte[]> record : polled.all()) {
            if (i < outcomes.size() && record == batch.records().get(i)) {
                // The commit below waits for it and throws if it fails.
                var _ = producer.send(Outputs.of(record, outcomes.get(i++), now));
            }
        }
        producer.sendOffsetsToTransaction(batch.next(), consumer.groupMetadata());
        producer.commitTransaction();
    }

    private Step abort(KafkaException why) {
        try {
            producer.abortTransaction();
        } catch (RuntimeException e) {
            why.addSuppressed(e);
            throw why;
        }
        return again(why);
    }

    /// Goes back to what is committed.
    private Step again(KafkaException why) {
        polled = Polled.nothing();
        Set<TopicPartition> assigned = consumer.assignment();
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(assigned);
        for (TopicPartition partition : assigned) {
            OffsetAndMetadata next = committed.get(partition);
            if (next == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, next);
            }
        }
        return new Step.Aborted(why.toString());
    }

    /// Whether the group has given this session its partitions, be they none.
    boolean joined() {
        return joined;
    }

    int partitions() {
        return consumer.assignment().size();
    }

    /// How many records of its partitions are still to be read, as far as is known.
    long lag() {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    /// Makes a [#step] that waits for records end at once with a WakeupException. May be called
    /// from any thread.
    void wakeup() {
        consumer.wakeup();
    }

    /// Leaves the group for good, so that others take over at once.
    void leave() {
        consumer.close(
                CloseOptions.timeout(PATIENCE)
                        .withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
        producer.close(PATIENCE);
    }

    /// Drops both clients as they are. What is open will be aborted by the next session, which also
    /// takes this one's place in the group.
    @Override
    public void close() {
        producer.close(Duration.ZERO);
        consumer.close(
                CloseOptions.timeout(Duration.ZERO)
                        .withGroupMembershipOperation(GroupMembershipOperation.REMAIN_IN_GROUP));
    }

    private final class Membership implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            joined = true;
            attempts.assigned(partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // All that was read from them is committed.
            attempts.assigned(partitions);
        }
    }
}
