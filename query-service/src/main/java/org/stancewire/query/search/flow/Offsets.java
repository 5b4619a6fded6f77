package org.stancewire.query.search.flow;

import java.util.Arrays;
import java.util.Map;

/// One offset for each partition of a topic, from the first on. As small as can be: many are kept.
public final class Offsets {
    private final long[] byPartition;

    private Offsets(long[] byPartition) {
        this.byPartition = byPartition;
    }

    /// Those of so many partitions; one that is not named is at its beginning.
    public static Offsets of(int partitions, Map<Integer, Long> offsets) {
        long[] all = new long[partitions];
        for (int i = 0; i < partitions; i++) {
            all[i] = offsets.getOrDefault(i, 0L);
        }
        return new Offsets(all);
    }

    int partitions() {
        return byPartition.length;
    }

    long get(int partition) {
        return byPartition[partition];
    }

    long sum() {
        return Arrays.stream(byPartition).sum();
    }

    /// Whether no partition was farther before.
    boolean isFrom(Offsets before) {
        for (int i = 0; i < byPartition.length; i++) {
            if (byPartition[i] < before.byPartition[i]) {
                return false;
            }
        }
        return true;
    }
}
