package org.stancewire.training.linear;

import java.util.Arrays;
import java.util.List;

/// Numbers the places of the weight table that the training examples use often enough to learn
/// from, so that the solver sees no empty ones.
final class FeatureTable {
    private static final int SEEN_ENOUGH = 2;

    private final int bits;
    private final int[] numbers;
    private int size;

    FeatureTable(List<Example> examples, int bits) {
        this.bits = bits;
        this.numbers = new int[1 << bits];
        int[] counts = new int[1 << bits];
        for (Example example : examples) {
            for (int feature : example.features()) {
                counts[place(feature)]++;
            }
        }
        Arrays.fill(numbers, -1);
        for (int place = 0; place < counts.length; place++) {
            if (counts[place] >= SEEN_ENOUGH) {
                numbers[place] = size++;
            }
        }
    }

    int size() {
        return size;
    }

    List<Example> number(List<Example> examples) {
        return examples.stream().map(e -> e.withFeatures(number(e.features()))).toList();
    }

    private int[] number(int[] features) {
        return Arrays.stream(features).map(f -> numbers[place(f)]).filter(n -> n >= 0).toArray();
    }

    /// Solver weights laid out by place of the table, 0 where nothing was learned.
    double[] spread(double[] weights) {
        double[] all = new double[numbers.length * Example.LABELS];
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] >= 0) {
                System.arraycopy(
                        weights,
                        numbers[place] * Example.LABELS,
                        all,
                        place * Example.LABELS,
                        Example.LABELS);
            }
        }
        return all;
    }

    private int place(int feature) {
        return feature >>> (Integer.SIZE - bits);
    }
}
