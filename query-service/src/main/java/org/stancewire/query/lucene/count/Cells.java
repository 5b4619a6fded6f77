package org.stancewire.query.lucene.count;

import java.util.Arrays;
import org.stancewire.contract.Polarity;
import org.stancewire.query.search.count.StanceCounts;

/// How many stances each pair of a holder and a target has, by their numbers: a hash table whose
/// cells lie side by side, as a question may meet a million stances of hundreds of thousands of
/// pairs.
final class Cells {
    private static final int WIDTH = 4;
    private static final int COUNTS = 1;
    private static final int THOUSANDTHS = 2;
    private static final int NEWEST = 3;
    private static final long FREE = -1;
    private static final long ONE_IN_FAVOR = 1L << Integer.SIZE;

    /// Of each cell the pair, then how many are in favor and against, then the sum of their
    /// confidences, then the time of the newest.
    private long[] table = new long[64 * WIDTH];

    private int size;

    Cells() {
        Arrays.fill(table, FREE);
    }

    void add(int holder, int target, Polarity polarity, int thousandths, long time) {
        long pair = (long) holder << Integer.SIZE | target;
        int cell = cell(pair);
        if (table[cell] == FREE) {
            if (++size * 2 > table.length / WIDTH) {
                grow();
                cell = cell(pair);
            }
            table[cell] = pair;
            table[cell + COUNTS] = 0;
            table[cell + THOUSANDTHS] = 0;
            table[cell + NEWEST] = time;
        }
        table[cell + COUNTS] += polarity == Polarity.FAVOR ? ONE_IN_FAVOR : 1;
        table[cell + THOUSANDTHS] += thousandths;
        table[cell + NEWEST] = Math.max(time, table[cell + NEWEST]);
    }

    private int cell(long pair) {
        int cells = table.length / WIDTH;
        // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
        int at =
                (int)
                        ((pair * 0x9E3779B97F4A7C15L)
                                >>> Long.SIZE - Integer.numberOfTrailingZeros(cells));
        while (table[at * WIDTH] != FREE && table[at * WIDTH] != pair) {
            at = at + 1 & cells - 1;
        }
        return at * WIDTH;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        Arrays.fill(table, FREE);
        for (int i = 0; i < old.length; i += WIDTH) {
            if (old[i] != FREE) {
                System.arraycopy(old, i, table, cell(old[i]), WIDTH);
            }
        }
    }

    /// How many stances there are.
    long total() {
        long total = 0;
        for (int cell = after(-1); cell >= 0; cell = after(cell)) {
            total += all(cell);
        }
        return total;
    }

    /// The first cell, or the next after one; negative after the last.
    int after(int cell) {
        for (int i = cell < 0 ? 0 : cell + WIDTH; i < table.length; i += WIDTH) {
            if (table[i] != FREE) {
                return i;
            }
        }
        return -1;
    }

    /// The cell of the same pair as a cell of others; negative where there is none.
    int like(int cell, Cells others) {
        int mine = cell(others.table[cell]);
        return table[mine] == FREE ? -1 : mine;
    }

    int holder(int cell) {
        return (int) (table[cell] >>> Integer.SIZE);
    }

    int target(int cell) {
        return (int) table[cell];
    }

    long favor(int cell) {
        return table[cell + COUNTS] >>> Integer.SIZE;
    }

    long against(int cell) {
        return table[cell + COUNTS] & 0xFFFFFFFFL;
    }

    long all(int cell) {
        return favor(cell) + against(cell);
    }

    long thousandths(int cell) {
        return table[cell + THOUSANDTHS];
    }

    /// The time in the feed of the article of the newest stance, in milliseconds of the epoch.
    long newest(int cell) {
        return table[cell + NEWEST];
    }

    StanceCounts counts(int cell) {
        return StanceCounts.of(favor(cell), against(cell), thousandths(cell));
    }
}
