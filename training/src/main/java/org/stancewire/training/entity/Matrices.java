package org.stancewire.training.entity;

import org.stancewire.analysis.sequence.Network;

/// The inner loops of learning, four rows at a time, which the compiler turns into vector
/// instructions.
final class Matrices {
    private static final int WIDTH = Network.WIDTH;

    private Matrices() {}

    /// `to += factor * from`, `size` values.
    static void add(float factor, float[] from, int fromAt, float[] to, int toAt, int size) {
        for (int j = 0; j < size; j++) {
            to[toAt + j] += factor * from[fromAt + j];
        }
    }

    /// `to[j] += sum over i of x[i] * matrix[i][j]`, all of `WIDTH`.
    static void multiply(float[] x, int xAt, float[] matrix, int at, float[] to, int toAt) {
        for (int i = 0; i < WIDTH; i += 4) {
            float a = x[xAt + i];
            float b = x[xAt + i + 1];
            float c = x[xAt + i + 2];
            float d = x[xAt + i + 3];
            if (a == 0 && b == 0 && c == 0 && d == 0) {
                continue;
            }
            int o = at + i * WIDTH;
            for (int j = 0; j < WIDTH; j++) {
                to[toAt + j] +=
                        a * matrix[o + j]
                                + b * matrix[o + WIDTH + j]
                                + c * matrix[o + 2 * WIDTH + j]
                                + d * matrix[o + 3 * WIDTH + j];
            }
        }
    }

    /// `matrix[i][j] += sum over words t of x[t + shift][i] * y[t][j]`.
    static void addOuter(float[] x, float[] y, int length, int shift, float[] matrix, int at) {
        int t = Math.max(0, -shift);
        int end = Math.min(length, length - shift);
        for (; t + 4 <= end; t += 4) {
            int p = (t + shift) * WIDTH;
            int q = t * WIDTH;
            for (int i = 0; i < WIDTH; i++) {
                float a = x[p + i];
                float b = x[p + WIDTH + i];
                float c = x[p + 2 * WIDTH + i];
                float d = x[p + 3 * WIDTH + i];
                if (a == 0 && b == 0 && c == 0 && d == 0) {
                    continue;
                }
                int o = at + i * WIDTH;
                for (int j = 0; j < WIDTH; j++) {
                    matrix[o + j] +=
                            a * y[q + j]
                                    + b * y[q + WIDTH + j]
                                    + c * y[q + 2 * WIDTH + j]
                                    + d * y[q + 3 * WIDTH + j];
                }
            }
        }
        for (; t < end; t++) {
            for (int i = 0; i < WIDTH; i++) {
                add(x[(t + shift) * WIDTH + i], y, t * WIDTH, matrix, at + i * WIDTH, WIDTH);
            }
        }
    }

    /// A copy of `count` matrices of `WIDTH` times `columns`, each turned over.
    static float[] transposed(float[] matrices, int count, int columns) {
        float[] turned = new float[matrices.length];
        for (int k = 0; k < count; k++) {
            int o = k * WIDTH * columns;
            for (int i = 0; i < WIDTH; i++) {
                for (int j = 0; j < columns; j++) {
                    turned[o + j * WIDTH + i] = matrices[o + i * columns + j];
                }
            }
        }
        return turned;
    }
}
