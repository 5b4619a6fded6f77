package org.stancewire.query.lucene.count;

import java.util.Arrays;
import org.stancewire.query.search.count.StanceCounts;

/// How many stances each holder, or else each target, has, by their numbers.
final class StanceSums {
    private static final int WIDTH = 3;

    private long[] sums = new long[64 * WIDTH];

    /// Takes in a cell of the matrix.
    void add(int party, Cells cells, int cell) {
        int at = party * WIDTH;
        if (at >= sums.length) {
            sums = Arrays.copyOf(sums, Math.max(at + WIDTH, 2 * sums.length));
        }
        sums[at] += cells.favor(cell);
        sums[at + 1] += cells.against(cell);
        sums[at + 2] += cells.thousandths(cell);
    }

    /// One more than the highest number.
    int end() {
        return sums.length / WIDTH;
    }

    long all(int party) {
        return sums[party * WIDTH] + sums[party * WIDTH + 1];
    }

    StanceCounts of(int party) {
        int at = party * WIDTH;
        return StanceCounts.of(sums[at], sums[at + 1], sums[at + 2]);
    }

    StanceCounts total() {
        long favor = 0;
        long against = 0;
        long thousandths = 0;
        for (int i = 0; i < sums.length; i += WIDTH) {
            favor += sums[i];
            against += sums[i + 1];
            thousandths += sums[i + 2];
        }
        return StanceCounts.of(favor, against, thousandths);
    }
}
