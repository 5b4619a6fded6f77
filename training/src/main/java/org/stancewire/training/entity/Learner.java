package org.stancewire.training.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.FeaturesOfText;
import org.stancewire.analysis.sequence.Labels;
import org.stancewire.analysis.sequence.Network;
import org.stancewire.analysis.sequence.Transitions;

/// A network that learns: the parameters, and one pass forward and backward over a sentence.
final class Learner {
    static final int WIDTH = Network.WIDTH;
    static final int[] REACH = {1, 1, 2};
    private static final int LABELS = Labels.COUNT;
    private static final int DIMENSIONS = FeaturesOfText.DIMENSIONS;
    private static final float STEEPEST = 5;

    final FeatureTable table = new FeatureTable();
    final Parameters vector;
    final Parameters bias = new Parameters(WIDTH);
    final List<Parameters> weights = new ArrayList<>();
    final List<Parameters> biases = new ArrayList<>();
    final Parameters output;
    final Parameters outputBias = new Parameters(LABELS);
    final RandomField field = new RandomField();

    private final List<Parameters> dense = new ArrayList<>();
    private final List<float[]> turned = new ArrayList<>();
    private float[] outputTurned = {};
    private long steps;

    Learner(SplittableRandom random) {
        vector = Parameters.random(DIMENSIONS * WIDTH, 0.15 / Math.sqrt(DIMENSIONS), random);
        for (int l = 0; l < REACH.length; l++) {
            weights.add(Parameters.random(3 * WIDTH * WIDTH, 1 / Math.sqrt(3 * WIDTH), random));
            biases.add(new Parameters(WIDTH));
        }
        output = Parameters.random(WIDTH * LABELS, 1 / Math.sqrt(WIDTH), random);
        dense.addAll(weights);
        dense.addAll(biases);
        dense.addAll(
                List.of(
                        vector,
                        bias,
                        output,
                        outputBias,
                        field.transitions,
                        field.first,
                        field.last));
    }

    /// Learns from a batch and gives the sum of its losses.
    double learn(List<Example> batch, float rate, Dropout dropout) {
        turned.clear();
        weights.forEach(layer -> turned.add(Matrices.transposed(layer.values, 3, WIDTH)));
        outputTurned = Matrices.transposed(output.values, 1, LABELS);
        double loss = 0;
        for (Example example : batch) {
            Pass pass = new Pass(this, example, dropout);
            float[] slopes = new float[example.size() * LABELS];
            loss += field.loss(pass.scores(), example.labels(), slopes);
            pass.backward(slopes, turned, outputTurned);
        }
        steps++;
        float scale = 1f / batch.size();
        double square = 0;
        for (Parameters one : dense) {
            for (float slope : one.gradient) {
                square += (double) slope * slope;
            }
        }
        float steepness = (float) Math.sqrt(square) * scale;
        float clipped = steepness > STEEPEST ? scale * STEEPEST / steepness : scale;
        Parameters.Rate size = Parameters.Rate.of(rate, clipped, steps);
        dense.forEach(one -> one.step(0, one.values.length, size));
        table.step(size);
        return loss;
    }

    /// Takes the parameters as they are now into their mean.
    void remember() {
        dense.forEach(Parameters::remember);
        table.rows.remember();
    }

    /// Puts the mean of the remembered parameters in their place, which does better on unseen text
    /// than the last of them (Polyak and Juditsky 1992).
    void settle() {
        dense.forEach(Parameters::settle);
        table.rows.settle();
    }

    /// The labels that the network gives a sentence.
    int[] label(Example example) {
        float[] scores = new Pass(this, example, null).scores();
        Transitions transitions =
                new Transitions(
                        LABELS, field.transitions.values, field.first.values, field.last.values);
        return transitions.best(scores, example.size());
    }

    /// One sentence on its way through the network.
    static final class Pass {
        private final Learner net;
        private final Example example;
        private final int size;
        private final float[][] values = new float[REACH.length + 1][];
        private final float[][] factors = new float[REACH.length + 1][];
        private final int[][] used;
        private final boolean[] seesVector;
        private final float[] scores;

        /// @param dropout null where nothing is learned
        Pass(Learner net, Example example, @Nullable Dropout dropout) {
            this.net = net;
            this.example = example;
            this.size = example.size();
            this.used = new int[size][];
            this.seesVector = new boolean[size];
            float[] sums = new float[size * WIDTH];
            for (int t = 0; t < size; t++) {
                addWord(t, sums, dropout);
            }
            values[0] = rectified(0, sums, dropout);
            for (int l = 0; l < REACH.length; l++) {
                float[] before = values[l];
                float[] after = rectified(l + 1, convolved(l, before), dropout);
                Matrices.add(1, before, 0, after, 0, size * WIDTH);
                values[l + 1] = after;
            }
            scores = new float[size * LABELS];
            for (int t = 0; t < size; t++) {
                System.arraycopy(net.outputBias.values, 0, scores, t * LABELS, LABELS);
                for (int i = 0; i < WIDTH; i++) {
                    float value = values[REACH.length][t * WIDTH + i];
                    Matrices.add(value, net.output.values, i * LABELS, scores, t * LABELS, LABELS);
                }
            }
        }

        float[] scores() {
            return scores;
        }

        private void addWord(int t, float[] sums, @Nullable Dropout dropout) {
            System.arraycopy(net.bias.values, 0, sums, t * WIDTH, WIDTH);
            int[] rows = example.rows()[t];
            int[] kept = new int[rows.length];
            int count = 0;
            for (int row : rows) {
                if (dropout == null || row == Corpus.SILVER_ROW || !dropout.dropsRow()) {
                    kept[count++] = row;
                    Matrices.add(1, net.table.rows.values, row * WIDTH, sums, t * WIDTH, WIDTH);
                }
            }
            used[t] = java.util.Arrays.copyOf(kept, count);
            float[] vector = example.vectors()[t];
            seesVector[t] = vector != null && (dropout == null || !dropout.dropsVector());
            for (int i = 0; seesVector[t] && i < DIMENSIONS; i++) {
                Matrices.add(vector[i], net.vector.values, i * WIDTH, sums, t * WIDTH, WIDTH);
            }
        }

        private float[] convolved(int layer, float[] before) {
            float[] sums = new float[size * WIDTH];
            for (int t = 0; t < size; t++) {
                System.arraycopy(net.biases.get(layer).values, 0, sums, t * WIDTH, WIDTH);
                for (int k = 0; k < 3; k++) {
                    int from = t + (k - 1) * REACH[layer];
                    if (from >= 0 && from < size) {
                        Matrices.multiply(
                                before,
                                from * WIDTH,
                                net.weights.get(layer).values,
                                k * WIDTH * WIDTH,
                                sums,
                                t * WIDTH);
                    }
                }
            }
            return sums;
        }

        private float[] rectified(int layer, float[] sums, @Nullable Dropout dropout) {
            float[] factor = new float[sums.length];
            float[] result = new float[sums.length];
            for (int i = 0; i < sums.length; i++) {
                if (sums[i] > 0) {
                    factor[i] = dropout == null ? 1 : dropout.factor();
                    result[i] = sums[i] * factor[i];
                }
            }
            factors[layer] = factor;
            return result;
        }

        /// Adds the gradient of the loss to that of all parameters.
        ///
        /// @param slopes of the scores
        /// @param turned the weights of each layer, transposed
        void backward(float[] slopes, List<float[]> turned, float[] outputTurned) {
            float[] gradient = new float[size * WIDTH];
            float[] top = values[REACH.length];
            for (int t = 0; t < size; t++) {
                Matrices.add(1, slopes, t * LABELS, net.outputBias.gradient, 0, LABELS);
                for (int y = 0; y < LABELS; y++) {
                    Matrices.add(
                            slopes[t * LABELS + y],
                            outputTurned,
                            y * WIDTH,
                            gradient,
                            t * WIDTH,
                            WIDTH);
                }
                for (int i = 0; i < WIDTH; i++) {
                    Matrices.add(
                            top[t * WIDTH + i],
                            slopes,
                            t * LABELS,
                            net.output.gradient,
                            i * LABELS,
                            LABELS);
                }
            }
            for (int l = REACH.length - 1; l >= 0; l--) {
                gradient = backThrough(l, gradient, turned.get(l));
            }
            backToWords(multiplied(gradient, factors[0]));
        }

        private float[] backThrough(int layer, float[] gradient, float[] turned) {
            float[] inner = multiplied(gradient, factors[layer + 1]);
            float[] before = gradient.clone();
            for (int t = 0; t < size; t++) {
                Matrices.add(1, inner, t * WIDTH, net.biases.get(layer).gradient, 0, WIDTH);
                for (int k = 0; k < 3; k++) {
                    int from = t + (k - 1) * REACH[layer];
                    if (from >= 0 && from < size) {
                        Matrices.multiply(
                                inner, t * WIDTH, turned, k * WIDTH * WIDTH, before, from * WIDTH);
                    }
                }
            }
            for (int k = 0; k < 3; k++) {
                Matrices.addOuter(
                        values[layer],
                        inner,
                        size,
                        (k - 1) * REACH[layer],
                        net.weights.get(layer).gradient,
                        k * WIDTH * WIDTH);
            }
            return before;
        }

        private void backToWords(float[] gradient) {
            for (int t = 0; t < size; t++) {
                Matrices.add(1, gradient, t * WIDTH, net.bias.gradient, 0, WIDTH);
                float[] vector = example.vectors()[t];
                for (int i = 0; seesVector[t] && i < DIMENSIONS; i++) {
                    Matrices.add(
                            vector[i], gradient, t * WIDTH, net.vector.gradient, i * WIDTH, WIDTH);
                }
                for (int row : used[t]) {
                    net.table.touch(row);
                    Matrices.add(
                            1, gradient, t * WIDTH, net.table.rows.gradient, row * WIDTH, WIDTH);
                }
            }
        }

        private static float[] multiplied(float[] values, float[] factors) {
            float[] product = new float[values.length];
            for (int i = 0; i < values.length; i++) {
                product[i] = values[i] * factors[i];
            }
            return product;
        }
    }
}
