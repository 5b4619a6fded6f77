package org.stancewire.cli.bench.measure;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;

/// How long answers took.
public final class Latencies {
    private long[] nanos = new long[1_024];
    private int count;

    /// Counts one more, in nanoseconds.
    public void add(long one) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = one;
    }

    public int count() {
        return count;
    }

    /// The one that a share of them does not exceed, in milliseconds; of an even number the lower
    /// middle one is the median. Not a number where there is none.
    ///
    /// @param share in (0,1]
    public double quantile(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? Double.NaN : sorted[(int) Math.ceil(share * count) - 1] / 1e6;
    }

    /// What is told of them as JSON, in milliseconds.
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("median", quantile(0.5)).put("p90", quantile(0.9));
        return json.put("p99", quantile(0.99)).put("longest", quantile(1));
    }
}
