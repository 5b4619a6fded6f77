package org.stancewire.analysis.syntax.tree;

import java.util.Arrays;

/// The features of one decision, each a row of a table of weights, found by hashing.
public final class Rows {
    private static final long A = 0x9e3779b97f4a7c15L;
    private static final long B = 0xc2b2ae3d27d4eb4fL;
    private static final long C = 0x165667b19e3779f9L;
    private static final long D = 0xbf58476d1ce4e5b9L;

    private final int bits;
    private int[] rows = new int[96];
    private int size;

    /// @param bits of the table, which has `1 << bits` rows
    public Rows(int bits) {
        this.bits = bits;
    }

    /// Forgets all features.
    public void clear() {
        size = 0;
    }

    /// How many features there are.
    public int size() {
        return size;
    }

    /// The row of feature `i`.
    public int row(int i) {
        return rows[i];
    }

    /// Leaves out a share of the features.
    public void thin(double share, java.util.random.RandomGenerator random) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (random.nextDouble() >= share) {
                rows[kept++] = rows[i];
            }
        }
        size = kept;
    }

    /// A copy of all rows.
    public int[] take() {
        return Arrays.copyOf(rows, size);
    }

    void add(int group, int a) {
        add((group * A) ^ (a * B));
    }

    void add(int group, int a, int b) {
        add(((group * A) ^ (a * B)) * C + b * D);
    }

    void add(int group, int a, int b, int c) {
        add((((group * A) ^ (a * B)) * C + b * D) * A + c * B);
    }

    private void add(long hash) {
        long mixed = (hash ^ (hash >>> 31)) * D;
        put((int) (mixed >>> (64 - bits)));
    }

    /// Adds a row by its place.
    void put(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = row;
    }
}
