package org.stancewire.ingest.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;
import org.stancewire.ingest.subscription.Followed;
import org.stancewire.ingest.subscription.PollState;
import org.stancewire.ingest.subscription.Subscription;

/// The topic `subscriptions` as far as it was read, in memory.
final class SubscriptionTable {
    private static final Logger LOG = Logger.getLogger(SubscriptionTable.class);

    private final ConcurrentNavigableMap<String, Subscription> asked =
            new ConcurrentSkipListMap<>();
    private final Map<String, PollState> learnt = new ConcurrentHashMap<>();
    private final long[] reached = new long[Topic.PARTITIONS];

    /// Takes a record; one that nobody can read is passed over.
    void apply(String key, byte @Nullable [] value) {
        String id = SubscriptionRecords.idOf(key);
        try {
            if (SubscriptionRecords.isState(key)) {
                put(learnt, id, value == null ? null : SubscriptionRecords.readLearnt(value));
            } else {
                put(asked, id, value == null ? null : SubscriptionRecords.readAsked(value));
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.errorf("the record %s of %s is passed over: %s", key, Topic.SUBSCRIPTIONS, e);
        }
    }

    private static <T> void put(Map<String, T> map, String id, @Nullable T value) {
        if (value == null) {
            map.remove(id);
        } else {
            map.put(id, value);
        }
    }

    /// All before this offset of the partition was taken.
    synchronized void reach(int partition, long offset) {
        if (offset > reached[partition]) {
            reached[partition] = offset;
            notifyAll();
        }
    }

    synchronized boolean hasReached(int partition, long offset) {
        return reached[partition] >= offset;
    }

    /// Waits until all before this offset was taken; false when that takes longer than `limit`.
    synchronized boolean await(int partition, long offset, Duration limit)
            throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (reached[partition] < offset) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    Collection<Followed> all() {
        return asked.values().stream().map(this::followed).toList();
    }

    Optional<Followed> find(String id) {
        return Optional.ofNullable(asked.get(id)).map(this::followed);
    }

    private Followed followed(Subscription it) {
        return new Followed(it, learnt.get(it.id()));
    }
}
