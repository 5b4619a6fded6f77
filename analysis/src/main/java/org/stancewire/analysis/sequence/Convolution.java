package org.stancewire.analysis.sequence;

/// One layer: of each word, the word `reach` before and the word `reach` after it.
///
/// @param weights `3 * WIDTH` rows of `WIDTH`: the word before, the word, the word after
/// @param bias `WIDTH` values
/// @param reach the distance in words
record Convolution(float[] weights, float[] bias, int reach) {
    private static final int WIDTH = Network.WIDTH;
    private static final int STEP = 8;

    /// The values of `length` words after the layer, each added to what it was before. Goes through
    /// the weights once for all words, for they fill the processor's nearest cache.
    float[] apply(float[] values, int length) {
        float[] sums = new float[length * WIDTH];
        for (int t = 0; t < length; t++) {
            System.arraycopy(bias, 0, sums, t * WIDTH, WIDTH);
        }
        for (int k = 0; k < 3; k++) {
            int shift = (k - 1) * reach;
            for (int i = 0; i < WIDTH; i += STEP) {
                int row = (k * WIDTH + i) * WIDTH;
                for (int t = Math.max(0, -shift); t < Math.min(length, length - shift); t++) {
                    add(values, (t + shift) * WIDTH + i, row, sums, t * WIDTH);
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = values[i] + Math.max(0, sums[i]);
        }
        return sums;
    }

    /// Adds eight values of a word, weighted; the compiler turns this into vector instructions.
    private void add(float[] values, int from, int row, float[] sums, int to) {
        float[] w = weights;
        float a = values[from];
        float b = values[from + 1];
        float c = values[from + 2];
        float d = values[from + 3];
        float e = values[from + 4];
        float f = values[from + 5];
        float g = values[from + 6];
        float h = values[from + 7];
        for (int j = 0; j < WIDTH; j++) {
            int at = row + j;
            float first =
                    a * w[at] + b * w[at + WIDTH] + c * w[at + 2 * WIDTH] + d * w[at + 3 * WIDTH];
            float second =
                    e * w[at + 4 * WIDTH]
                            + f * w[at + 5 * WIDTH]
                            + g * w[at + 6 * WIDTH]
                            + h * w[at + 7 * WIDTH];
            sums[to + j] = sums[to + j] + first + second;
        }
    }
}
