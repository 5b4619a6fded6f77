package org.stancewire.cli.bench.query;

import java.util.Arrays;

/// How long answers took.
final class Latencies {
    private long[] nanos = new long[1_024];
    private int count;

    void add(long one) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = one;
    }

    /// The one that a share of them does not exceed, in milliseconds; of an even number the lower
    /// middle one is the median.
    ///
    /// @param share in (0,1]
    double quantile(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * count) - 1] / 1e6;
    }
}
