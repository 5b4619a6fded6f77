package org.stancewire.query.lucene.count;

import java.util.Arrays;
import org.stancewire.contract.Polarity;
import org.stancewire.query.search.count.StanceCounts;

/// How many stances each pair of a holder and a target has, by their numbers. A question may meet a
/// million stances of hundreds of thousands of pairs, so cells are numbered from 0 in the order in
/// which they are met, what is counted of a cell lies together, and a hash table finds it.
final class Cells {
    private static final int FREE = 0;
    private static final int WIDTH = 4;
    private static final int COUNTS = 1;
    private static final int THOUSANDTHS = 2;
    private static final int NEWEST = 3;
    private static final long ONE_IN_FAVOR = 1L << Integer.SIZE;

    /// By hash the number of a cell, and one; at most half of it is taken.
    private int[] table = new int[256];

    /// Of each cell the pair, then how many are in favor and against, then the sum of their
    /// confidences, then the document of the newest.
    private long[] cells = new long[table.length / 2 * WIDTH];

    private long[] times = new long[table.length / 2];
    private int size;

    /// Counts a stance; answers its cell. One that is new has no newest stance yet.
    int add(int holder, int target, Polarity polarity, int confidence) {
        int cell = cell((long) holder << Integer.SIZE | target);
        cells[cell * WIDTH + COUNTS] += polarity == Polarity.FAVOR ? ONE_IN_FAVOR : 1;
        cells[cell * WIDTH + THOUSANDTHS] += confidence;
        return cell;
    }

    private int cell(long pair) {
        int place = place(pair);
        if (table[place] == FREE) {
            if (size == times.length) {
                grow();
                place = place(pair);
            }
            cells[size * WIDTH] = pair;
            cells[size * WIDTH + NEWEST] = -1;
            table[place] = ++size;
        }
        return table[place] - 1;
    }

    private long pair(int cell) {
        return cells[cell * WIDTH];
    }

    private int place(long pair) {
        // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
        int place =
                (int)
                        ((pair * 0x9E3779B97F4A7C15L)
                                >>> Long.SIZE - Integer.numberOfTrailingZeros(table.length));
        while (table[place] != FREE && pair(table[place] - 1) != pair) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private void grow() {
        times = Arrays.copyOf(times, 2 * times.length);
        cells = Arrays.copyOf(cells, times.length * WIDTH);
        table = new int[2 * times.length];
        for (int cell = 0; cell < size; cell++) {
            table[place(pair(cell))] = cell + 1;
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
        return table[place(others.pair(cell))] - 1;
    }

    int holder(int cell) {
        return (int) (pair(cell) >>> Integer.SIZE);
    }

    int target(int cell) {
        return (int) pair(cell);
    }

    long favor(int cell) {
        return cells[cell * WIDTH + COUNTS] >>> Integer.SIZE;
    }

    long against(int cell) {
        return cells[cell * WIDTH + COUNTS] & 0xFFFFFFFFL;
    }

    long all(int cell) {
        return favor(cell) + against(cell);
    }

    long thousandths(int cell) {
        return cells[cell * WIDTH + THOUSANDTHS];
    }

    StanceCounts counts(int cell) {
        return StanceCounts.of(favor(cell), against(cell), thousandths(cell));
    }

    /// Says that the newest stance of a cell is in this document.
    ///
    /// @param time of the article in the feed, in milliseconds of the epoch
    void setNewest(int cell, long time, int document) {
        times[cell] = time;
        cells[cell * WIDTH + NEWEST] = document;
    }

    /// The document of the newest stance, by its number in the whole index; negative in a cell
    /// that has none yet.
    int newest(int cell) {
        return (int) cells[cell * WIDTH + NEWEST];
    }

    /// The time of the article of the newest stance, in milliseconds of the epoch.
    long newestTime(int cell) {
        return times[cell];
    }
}
