package org.stancewire.training.linear;

/// Log-odds to probabilities, by `StrictMath`, the same bits on every machine.
final class Softmax {
    private static final double SMALLEST = 1e-12;

    private Softmax() {}

    /// Turns log-odds into probabilities, in place.
    static double[] of(double[] odds) {
        double highest = Math.max(odds[0], Math.max(odds[1], odds[2]));
        double total = 0;
        for (int c = 0; c < odds.length; c++) {
            odds[c] = StrictMath.exp(odds[c] - highest);
            total += odds[c];
        }
        for (int c = 0; c < odds.length; c++) {
            odds[c] = Math.max(odds[c] / total, SMALLEST);
        }
        return odds;
    }

    /// The log-odds of an example whose features are numbered; the weights of its values come last.
    static double[] odds(double[] weights, Example example) {
        double[] odds = new double[Example.LABELS];
        for (int feature : example.features()) {
            for (int c = 0; c < odds.length; c++) {
                odds[c] += weights[feature * Example.LABELS + c];
            }
        }
        int at = weights.length - example.values().length * Example.LABELS;
        for (double value : example.values()) {
            for (int c = 0; c < odds.length; c++) {
                odds[c] += weights[at++] * value;
            }
        }
        return odds;
    }
}
