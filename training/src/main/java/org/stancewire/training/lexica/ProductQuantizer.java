package org.stancewire.training.lexica;

import java.util.Random;

/// Finds 256 typical values for each few dimensions of many vectors, by k-means (Lloyd 1982), and
/// codes every vector by the nearest (Jégou, Douze and Schmid 2011).
final class ProductQuantizer {
    private static final int CODES = 256;
    private static final int ROUNDS = 12;
    private static final int SAMPLE = 60_000;

    private final float[][] vectors;
    private final int from;
    private final int size;
    private final float[] centres;

    /// Learns the codes of dimensions `from` to `to`.
    ProductQuantizer(float[][] vectors, int from, int to) {
        this.vectors = vectors;
        this.from = from;
        this.size = to - from;
        this.centres = new float[CODES * size];
        Random random = new Random(from);
        int[] sample = random.ints(SAMPLE, 0, vectors.length).toArray();
        for (int c = 0; c < CODES; c++) {
            System.arraycopy(vectors[sample[c]], from, centres, c * size, size);
        }
        for (int round = 0; round < ROUNDS; round++) {
            move(sample);
        }
    }

    private void move(int[] sample) {
        double[] sums = new double[centres.length];
        int[] members = new int[CODES];
        for (int i : sample) {
            int code = code(i);
            members[code]++;
            for (int d = 0; d < size; d++) {
                sums[code * size + d] += vectors[i][from + d];
            }
        }
        for (int c = 0; c < CODES; c++) {
            for (int d = 0; d < size && members[c] > 0; d++) {
                centres[c * size + d] = (float) (sums[c * size + d] / members[c]);
            }
        }
    }

    /// The nearest code of vector `i`.
    int code(int i) {
        int best = 0;
        float least = Float.MAX_VALUE;
        for (int c = 0; c < CODES; c++) {
            float distance = 0;
            for (int d = 0; d < size; d++) {
                float apart = vectors[i][from + d] - centres[c * size + d];
                distance += apart * apart;
            }
            if (distance < least) {
                least = distance;
                best = c;
            }
        }
        return best;
    }

    /// The values of all codes, `to - from` each.
    float[] centres() {
        return centres;
    }
}
