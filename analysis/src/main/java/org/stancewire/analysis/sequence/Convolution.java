package org.stancewire.analysis.sequence;

import java.util.Arrays;

/// One layer: of each word, the word `reach` before and the word `reach` after it.
///
/// Weights are whole numbers, and what a word gives to its three neighbours lies in one row: the
/// compiler makes vector instructions of a long loop that reads one kind of number and writes
/// another, for then what it writes cannot be what it reads (2.6 times as fast as with weights of
/// the same kind, measured with JDK 25 on AVX-512). It does so only where it can tell that no
/// place in the weights overflows.
final class Convolution {
    private static final int WIDTH = Network.WIDTH;
    private static final int PARTS = 3 * WIDTH;
    private static final int STEP = 8;
    private static final int PRECISION = 30;

    private final int[] weights;
    private final float unit;
    private final float[] bias;
    private final int reach;

    /// @param weights `3 * WIDTH` rows of `WIDTH`: the word before, the word, the word after
    /// @param bias `WIDTH` values
    /// @param reach the distance in words
    Convolution(float[] weights, float[] bias, int reach) {
        int exponent = PRECISION;
        for (float weight : weights) {
            exponent = Math.min(exponent, PRECISION - 1 - Math.getExponent(weight));
        }
        this.weights = new int[weights.length];
        for (int i = 0; i < WIDTH; i++) {
            for (int p = 0; p < PARTS; p++) {
                float weight = weights[(p / WIDTH * WIDTH + i) * WIDTH + p % WIDTH];
                this.weights[i * PARTS + p] = Math.round(Math.scalb(weight, exponent));
            }
        }
        this.unit = Math.scalb(1f, -exponent);
        this.bias = bias;
        this.reach = reach;
    }

    /// What [#apply] works in, for one thread and any number of layers.
    static float[] room(int length) {
        return new float[length * PARTS];
    }

    /// The values of `length` words after the layer, each added to what it was before.
    ///
    /// @param parts of [#room]; whatever is in it is overwritten
    float[] apply(float[] values, int length, float[] parts) {
        weigh(values, length, parts);
        float[] sums = new float[length * WIDTH];
        for (int t = 0; t < length; t++) {
            System.arraycopy(bias, 0, sums, t * WIDTH, WIDTH);
            for (int k = 0; k < 3; k++) {
                int other = t + (k - 1) * reach;
                if (other >= 0 && other < length) {
                    add(parts, other * PARTS + k * WIDTH, sums, t * WIDTH);
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = values[i] + Math.max(0, sums[i]);
        }
        return sums;
    }

    private static void add(float[] parts, int from, float[] sums, int to) {
        for (int j = 0; j < WIDTH; j++) {
            sums[to + j] += parts[from + j];
        }
    }

    /// What each word gives to the word after it, to itself and to the word before it. Goes through
    /// the weights once for all words, for some rows at a time fill the processor's nearest cache.
    private void weigh(float[] values, int length, float[] parts) {
        Arrays.fill(parts, 0);
        for (int i = 0; i < WIDTH; i += STEP) {
            for (int t = 0; t < length; t++) {
                give(values, t * WIDTH, i, parts, t * PARTS);
            }
        }
    }

    /// Adds eight values of the word at `word`, from its value `i` on, weighted. That `i` is below
    /// WIDTH is said once more, as otherwise the loop is six times as slow wherever the compiler
    /// happens not to merge it into its caller.
    private void give(float[] values, int word, int i, float[] parts, int to) {
        int[] w = weights;
        int row = (i & (WIDTH - 1)) * PARTS;
        int from = word + i;
        float a = unit * values[from];
        float b = unit * values[from + 1];
        float c = unit * values[from + 2];
        float d = unit * values[from + 3];
        float e = unit * values[from + 4];
        float f = unit * values[from + 5];
        float g = unit * values[from + 6];
        float h = unit * values[from + 7];
        for (int j = 0; j < PARTS; j++) {
            int at = row + j;
            float first =
                    a * w[at] + b * w[at + PARTS] + c * w[at + 2 * PARTS] + d * w[at + 3 * PARTS];
            float second =
                    e * w[at + 4 * PARTS]
                            + f * w[at + 5 * PARTS]
                            + g * w[at + 6 * PARTS]
                            + h * w[at + 7 * PARTS];
            parts[to + j] = parts[to + j] + first + second;
        }
    }
}
