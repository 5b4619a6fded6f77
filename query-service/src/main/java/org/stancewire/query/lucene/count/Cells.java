package org.stancewire.query.lucene.count;

import java.util.Arrays;
import org.stancewire.contract.Polarity;
import org.stancewire.query.search.count.StanceCounts;

/// How many stances each pair of a holder and a target has, by their numbers. A question may meet a
/// million stances of hundreds of thousands of pairs, so cells are numbered from 0 in the order in
/// which they are met, what is known of them lies in plain arrays, and a hash table finds them.
final class Cells {
    private static final int FREE = 0;
    private static final long ONE_IN_FAVOR = 1L << Integer.SIZE;

    /// By hash the number of a cell, and one; at most half of it is taken.
    private int[] table = new int[256];

    private long[] pairs = new long[table.length / 2];

    /// How many are in favor, above how many are against.
    private long[] counts = new long[pairs.length];

    private long[] thousandths = new long[pairs.length];
    private long[] times = new long[pairs.length];
    private int[] documents = new int[pairs.length];
    private int size;

    /// Counts a stance; answers its cell. One that is new has no newest stance yet.
    int add(int holder, int target, Polarity polarity, int confidence) {
        int cell = cell((long) holder << Integer.SIZE | target);
        counts[cell] += polarity == Polarity.FAVOR ? ONE_IN_FAVOR : 1;
        thousandths[cell] += confidence;
        return cell;
    }

    private int cell(long pair) {
        int place = place(pair);
        if (table[place] == FREE) {
            if (size == pairs.length) {
                grow();
                place = place(pair);
            }
            pairs[size] = pair;
            documents[size] = -1;
            table[place] = ++size;
        }
        return table[place] - 1;
    }

    private int place(long pair) {
        // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
        int place =
                (int)
                        ((pair * 0x9E3779B97F4A7C15L)
                                >>> Long.SIZE - Integer.numberOfTrailingZeros(table.length));
        while (table[place] != FREE && pairs[table[place] - 1] != pair) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private void grow() {
        int most = 2 * pairs.length;
        pairs = Arrays.copyOf(pairs, most);
        counts = Arrays.copyOf(counts, most);
        thousandths = Arrays.copyOf(thousandths, most);
        times = Arrays.copyOf(times, most);
        documents = Arrays.copyOf(documents, most);
        table = new int[2 * most];
        for (int cell = 0; cell < size; cell++) {
            table[place(pairs[cell])] = cell + 1;
        }
    }

    /// How many cells there are.
    int size() {
        return size;
    }

    /// How many stances there are.
    long total() {
        long total = 0;
        for (int cell = 0; cell < size; cell++) {
            total += all(cell);
        }
        return total;
    }

    /// The cell of the same pair as a cell of others; negative where there is none.
    int like(int cell, Cells others) {
        return table[place(others.pairs[cell])] - 1;
    }

    int holder(int cell) {
        return (int) (pairs[cell] >>> Integer.SIZE);
    }

    int target(int cell) {
        return (int) pairs[cell];
    }

    long favor(int cell) {
        return counts[cell] >>> Integer.SIZE;
    }

    long against(int cell) {
        return counts[cell] & 0xFFFFFFFFL;
    }

    long all(int cell) {
        return favor(cell) + against(cell);
    }

    long thousandths(int cell) {
        return thousandths[cell];
    }

    StanceCounts counts(int cell) {
        return StanceCounts.of(favor(cell), against(cell), thousandths(cell));
    }

    /// Says that the newest stance of a cell is in this document.
    ///
    /// @param time of the article in the feed, in milliseconds of the epoch
    void setNewest(int cell, long time, int document) {
        times[cell] = time;
        documents[cell] = document;
    }

    /// The document of the newest stance, by its number in the whole index; negative in a cell
    /// that has none yet.
    int newest(int cell) {
        return documents[cell];
    }

    /// The time of the article of the newest stance, in milliseconds of the epoch.
    long newestTime(int cell) {
        return times[cell];
    }
}
