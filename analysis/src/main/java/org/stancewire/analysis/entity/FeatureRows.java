package org.stancewire.analysis.entity;

import java.util.Arrays;
import org.stancewire.analysis.sequence.WordHash;

/// Collects the features of one word as rows of the network's table.
final class FeatureRows {
    /// The table has `1 << BITS` rows.
    static final int BITS = 17;

    private int[] rows = new int[48];
    private int size;

    /// Adds a feature of a group by its number.
    void add(int group, int value) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = WordHash.row(group, value, BITS);
    }

    /// Adds a feature of a group by its letters, `from` to `to` of `word`.
    void add(int group, String word, int from, int to) {
        add(group, WordHash.fold(WordHash.add(WordHash.start(), word, from, to)));
    }

    int[] take() {
        int[] taken = Arrays.copyOf(rows, size);
        size = 0;
        return taken;
    }
}
