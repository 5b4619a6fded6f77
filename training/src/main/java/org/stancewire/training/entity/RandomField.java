package org.stancewire.training.entity;

import java.util.Arrays;
import org.stancewire.analysis.sequence.Labels;

/// The loss of a linear-chain conditional random field and its gradient, by the forward-backward
/// algorithm (Lafferty, McCallum and Pereira 2001).
final class RandomField {
    private static final int LABELS = Labels.COUNT;
    private static final double NEVER = -1e9;

    final Parameters transitions = new Parameters(LABELS * LABELS);
    final Parameters first = new Parameters(LABELS);
    final Parameters last = new Parameters(LABELS);

    private final int[][] before = new int[LABELS][];
    private final int[][] after = new int[LABELS][];

    RandomField() {
        for (int y = 0; y < LABELS; y++) {
            int label = y;
            before[y] = range(p -> Labels.mayFollow(p, label));
            after[y] = range(n -> Labels.mayFollow(label, n));
        }
    }

    private static int[] range(java.util.function.IntPredicate allowed) {
        return java.util.stream.IntStream.range(0, LABELS).filter(allowed).toArray();
    }

    /// The negative log-likelihood of some labels. The gradient of the scores is written to
    /// `slopes`, that of the transitions is added to theirs.
    ///
    /// @param scores word after word, [Labels#COUNT] each
    double loss(float[] scores, int[] labels, float[] slopes) {
        int size = labels.length;
        double[] from = forward(scores, size);
        double[] to = backward(scores, size);
        int end = (size - 1) * LABELS;
        double[] ends = new double[LABELS];
        for (int y = 0; y < LABELS; y++) {
            ends[y] = from[end + y] + to[end + y];
        }
        double total = logSum(ends, LABELS);
        for (int i = 0; i < size * LABELS; i++) {
            slopes[i] = (float) Math.exp(from[i] + to[i] - total);
        }
        for (int y = 0; y < LABELS; y++) {
            first.gradient[y] += slopes[y];
            last.gradient[y] += slopes[end + y];
        }
        first.gradient[labels[0]]--;
        last.gradient[labels[size - 1]]--;
        double right = first.values[labels[0]] + last.values[labels[size - 1]];
        for (int t = 0; t < size; t++) {
            right += scores[t * LABELS + labels[t]];
            slopes[t * LABELS + labels[t]]--;
            if (t > 0) {
                right += transitions.values[labels[t - 1] * LABELS + labels[t]];
                transitions.gradient[labels[t - 1] * LABELS + labels[t]]--;
                addPairs(scores, from, to, t, total);
            }
        }
        return total - right;
    }

    private void addPairs(float[] scores, double[] from, double[] to, int t, double total) {
        for (int p = 0; p < LABELS; p++) {
            double reached = from[(t - 1) * LABELS + p] - total;
            for (int y : after[p]) {
                double pair =
                        reached
                                + transitions.values[p * LABELS + y]
                                + scores[t * LABELS + y]
                                + to[t * LABELS + y];
                if (pair > -15) {
                    transitions.gradient[p * LABELS + y] += (float) Math.exp(pair);
                }
            }
        }
    }

    private double[] forward(float[] scores, int size) {
        double[] sums = new double[size * LABELS];
        double[] ways = new double[LABELS];
        for (int y = 0; y < LABELS; y++) {
            sums[y] = Labels.mayBegin(y) ? first.values[y] + scores[y] : NEVER;
        }
        for (int t = 1; t < size; t++) {
            for (int y = 0; y < LABELS; y++) {
                int n = 0;
                for (int p : before[y]) {
                    ways[n++] = sums[(t - 1) * LABELS + p] + transitions.values[p * LABELS + y];
                }
                sums[t * LABELS + y] = logSum(ways, n) + scores[t * LABELS + y];
            }
        }
        return sums;
    }

    private double[] backward(float[] scores, int size) {
        double[] sums = new double[size * LABELS];
        double[] ways = new double[LABELS];
        for (int y = 0; y < LABELS; y++) {
            sums[(size - 1) * LABELS + y] = Labels.mayEnd(y) ? last.values[y] : NEVER;
        }
        for (int t = size - 2; t >= 0; t--) {
            int next = (t + 1) * LABELS;
            for (int p = 0; p < LABELS; p++) {
                int n = 0;
                for (int y : after[p]) {
                    ways[n++] =
                            sums[next + y] + transitions.values[p * LABELS + y] + scores[next + y];
                }
                sums[t * LABELS + p] = logSum(ways, n);
            }
        }
        return sums;
    }

    private static double logSum(double[] values, int size) {
        double top = Arrays.stream(values, 0, size).max().orElse(NEVER);
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += Math.exp(values[i] - top);
        }
        return top + Math.log(sum);
    }
}
