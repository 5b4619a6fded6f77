package org.stancewire.analysis.stance.pair;

import java.util.Arrays;

/// The features of one case: 32-bit hashes, each with the token that it speaks of.
final class Features {
    /// For a feature that speaks of no single token.
    static final int NO_TOKEN = -1;

    private int[] hashes = new int[512];
    private int[] tokens = new int[512];
    private int count;

    /// Adds one feature.
    ///
    /// @param group what sort of feature it is; what a group holds must not change without training
    ///     the models again
    void add(int token, int group, int a, int b) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
            tokens = Arrays.copyOf(tokens, count * 2);
        }
        int hash = (group * 0x9e3779b9 + a) * 0x85ebca6b;
        hash = ((hash ^ (hash >>> 15)) + b * 0x27d4eb2f) * 0xc2b2ae35;
        hash = (hash ^ (hash >>> 13)) * 0x165667b1;
        hashes[count] = hash ^ (hash >>> 16);
        tokens[count++] = token;
    }

    int[] hashes() {
        return Arrays.copyOf(hashes, count);
    }

    /// The token that feature `i` speaks of, or [#NO_TOKEN].
    int token(int i) {
        return tokens[i];
    }
}
