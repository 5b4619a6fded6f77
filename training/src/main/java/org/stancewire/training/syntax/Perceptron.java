package org.stancewire.training.syntax;

import org.stancewire.analysis.syntax.tree.Rows;
import org.stancewire.analysis.syntax.tree.Weights;

/// Weights that are learned from mistakes, and their mean over all steps (Freund and Schapire 1999,
/// "Large Margin Classification Using the Perceptron Algorithm"; summed up as in Daumé 2006).
final class Perceptron {
    /// What is less in a byte weighs nothing.
    private static final int SMALLEST = 2;

    private final int bits;
    private final int width;
    private final int[] weights;
    private final double[] weighted;
    private double step = 1;

    Perceptron(int bits, int width) {
        this.bits = bits;
        this.width = width;
        this.weights = new int[width << bits];
        this.weighted = new double[width << bits];
    }

    int[] scores(Rows rows) {
        int[] scores = new int[width];
        for (int i = 0; i < rows.size(); i++) {
            int from = rows.row(i) * width;
            for (int c = 0; c < width; c++) {
                scores[c] += weights[from + c];
            }
        }
        return scores;
    }

    /// Counts a step on which nothing was wrong.
    void pass() {
        step++;
    }

    /// Counts a step and makes `right` likelier and `wrong` less likely.
    void learn(Rows rows, int right, int wrong) {
        step++;
        for (int i = 0; i < rows.size(); i++) {
            int from = rows.row(i) * width;
            weights[from + right]++;
            weighted[from + right] += step;
            weights[from + wrong]--;
            weighted[from + wrong] -= step;
        }
    }

    /// The mean weights in whole numbers of a byte.
    ///
    /// @param largest the share of the weights that are cut off at the largest byte
    Weights mean(double largest) {
        double[] mean = new double[weights.length];
        double[] sizes = new double[weights.length];
        int used = 0;
        for (int i = 0; i < mean.length; i++) {
            mean[i] = weights[i] - weighted[i] / step;
            if (mean[i] != 0) {
                sizes[used++] = Math.abs(mean[i]);
            }
        }
        java.util.Arrays.sort(sizes, 0, used);
        double unit = used == 0 ? 1 : sizes[(int) ((used - 1) * (1 - largest))] / Byte.MAX_VALUE;
        byte[] whole = new byte[mean.length];
        for (int i = 0; i < mean.length; i++) {
            long rounded = Math.clamp(Math.round(mean[i] / unit), -127, 127);
            whole[i] = (byte) (Math.abs(rounded) < SMALLEST ? 0 : rounded);
        }
        return new Weights(bits, width, whole);
    }
}
