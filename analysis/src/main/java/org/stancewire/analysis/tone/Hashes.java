package org.stancewire.analysis.tone;

import java.util.Arrays;

/// Collects features, each a group and up to two values, hashed to 32 bits. What a group holds must
/// not change without training the models again.
final class Hashes {
    private int[] features = new int[512];
    private int count;

    void add(int group, int a, int b) {
        if (count == features.length) {
            features = Arrays.copyOf(features, count * 2);
        }
        int hash = (group * 0x9e3779b9 + a) * 0x85ebca6b;
        hash = ((hash ^ (hash >>> 15)) + b * 0x27d4eb2f) * 0xc2b2ae35;
        hash = (hash ^ (hash >>> 13)) * 0x165667b1;
        features[count++] = hash ^ (hash >>> 16);
    }

    int[] take() {
        return Arrays.copyOf(features, count);
    }
}
