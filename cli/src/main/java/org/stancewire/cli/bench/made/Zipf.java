package org.stancewire.cli.bench.made;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Draws ranks from 0 on, the first the most often, by the law that Zipf (1949) found for words:
/// rank `r` as often as `1 / (r + 1)^s`.
final class Zipf {
    private final double[] cumulated;

    Zipf(int ranks, double s) {
        cumulated = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += Math.pow(rank + 1, -s);
            cumulated[rank] = sum;
        }
    }

    int draw(RandomGenerator random) {
        double at = random.nextDouble() * cumulated[cumulated.length - 1];
        int found = Arrays.binarySearch(cumulated, at);
        return Math.min(cumulated.length - 1, found < 0 ? -found - 1 : found);
    }
}
