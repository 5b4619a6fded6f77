package org.stancewire.ingest.stream;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Position;
import org.stancewire.contract.Topic;

/// Which revisions lie in the log, and where each came first: a bounded memory that forgets what
/// was longest not seen.
///
/// A revision is remembered by its [Fingerprint], whose bits choose one of many small sets, each
/// kept in the order of last use; there is one long array and nothing for the collector to walk.
/// The place of a deletion is kept as its complement.
final class KnownRevisions {
    private static final int WAYS = 16;
    private static final int WORDS = 3;
    private static final int SET_WORDS = WAYS * WORDS;

    private final long[] slots;
    private final int sets;
    private long[] distrusted = new long[Topic.PARTITIONS];

    /// @param capacity how many revisions to remember, rounded up to a power of two of sets
    KnownRevisions(int capacity) {
        int wanted = Math.max(1, Math.ceilDiv(capacity, WAYS));
        sets = Integer.highestOneBit(2 * wanted - 1);
        slots = new long[sets * SET_WORDS];
    }

    /// Nothing that lies before these offsets, one for each partition, is told until [#trustAll]:
    /// it may have been deleted since.
    synchronized void distrustBefore(long[] offsets) {
        distrusted = offsets.clone();
    }

    /// Nothing is told until it is said from where on it may be.
    synchronized void distrustAll() {
        Arrays.fill(distrusted, Long.MAX_VALUE);
    }

    /// The log has been read: what is known of it holds.
    synchronized void trustAll() {
        distrusted = new long[Topic.PARTITIONS];
    }

    /// Where the record of this key came first, or null when it is not known or was deleted.
    synchronized @Nullable Position find(Fingerprint print) {
        int at = indexOf(print);
        if (at < 0 || slots[at + 2] < 0 || isDistrusted(slots[at + 2])) {
            return null;
        }
        return position(slots[toFront(at, setOf(print)) + 2]);
    }

    /// Remembers that a record of this key lies at an offset; the first of several counts, those
    /// before a deletion do not. What happened may be told in any order.
    synchronized void remember(Fingerprint print, int partition, long offset) {
        long place = place(partition, offset);
        int at = front(print, place);
        long now = slots[at + 2];
        if (now >= 0) {
            slots[at + 2] = Math.min(now, place);
        } else if (place > ~now) {
            slots[at + 2] = place;
        }
    }

    /// Remembers that the record of this key was deleted by one at an offset.
    synchronized void forget(Fingerprint print, int partition, long offset) {
        long place = place(partition, offset);
        int at = front(print, ~place);
        long now = slots[at + 2];
        if (place > (now >= 0 ? now : ~now)) {
            slots[at + 2] = ~place;
        }
    }

    /// Brings the slot of a key to the front of its set, a new one with a value of its own.
    private int front(Fingerprint print, long value) {
        int set = setOf(print);
        int at = indexOf(print);
        if (at >= 0) {
            return toFront(at, set);
        }
        int front = toFront(set + SET_WORDS - WORDS, set);
        slots[front] = print.first();
        slots[front + 1] = print.second();
        slots[front + 2] = value;
        return front;
    }

    private boolean isDistrusted(long place) {
        return place / Topic.PARTITIONS < distrusted[(int) (place % Topic.PARTITIONS)];
    }

    private static long place(int partition, long offset) {
        return offset * Topic.PARTITIONS + partition;
    }

    private static Position position(long place) {
        return Position.after(Math.toIntExact(place % Topic.PARTITIONS), place / Topic.PARTITIONS);
    }

    private int setOf(Fingerprint print) {
        return (int) (print.first() & (sets - 1)) * SET_WORDS;
    }

    private int indexOf(Fingerprint print) {
        int set = setOf(print);
        for (int at = set; at < set + SET_WORDS; at += WORDS) {
            if (slots[at] == print.first() && slots[at + 1] == print.second()) {
                return at;
            }
        }
        return -1;
    }

    /// Moves a slot to the front of its set, where the most recent one stands; gives the front.
    private int toFront(int at, int set) {
        long first = slots[at];
        long second = slots[at + 1];
        long place = slots[at + 2];
        System.arraycopy(slots, set, slots, set + WORDS, at - set);
        slots[set] = first;
        slots[set + 1] = second;
        slots[set + 2] = place;
        return set;
    }
}
