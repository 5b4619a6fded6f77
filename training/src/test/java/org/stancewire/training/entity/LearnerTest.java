package org.stancewire.training.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.analysis.entity.FeaturesOfText;
import org.stancewire.analysis.sequence.Labels;
import org.stancewire.analysis.sequence.Network;
import org.stancewire.training.FolderOwner;

class LearnerTest {
    private static final int LABELS = Labels.COUNT;
    private static final int WIDTH = Learner.WIDTH;

    /// A person of two words; a place of one; an organisation of three after a person of one.
    private static final List<Example> EXAMPLES =
            List.of(
                    example(new int[] {0, 1, 3, 0}, 10, 20, 30, 40),
                    example(new int[] {0, 0, 12}, 10, 50, 60),
                    example(new int[] {4, 0, 5, 6, 7, 0}, 30, 50, 70, 80, 90, 40));

    @TempDir private Path folder;

    @Test
    void slopesOfScoresAreThoseOfTheLoss() {
        RandomField field = randomField();
        int[] labels = {1, 2, 3, 0, 12};
        float[] scores = values(labels.length * LABELS, 1);
        float[] slopes = new float[scores.length];
        field.loss(scores, labels, slopes);
        assertGradient(slopes.clone(), scores, () -> loss(field, scores, labels));
    }

    @Test
    void gradientOfTransitionsIsThatOfTheLoss() {
        RandomField field = randomField();
        int[] labels = {4, 9, 11, 0, 0, 8};
        float[] scores = values(labels.length * LABELS, 1);
        loss(field, scores, labels);
        List<Parameters> groups = List.of(field.transitions, field.first, field.last);
        List<float[]> gradients = groups.stream().map(group -> group.gradient.clone()).toList();
        for (int i = 0; i < groups.size(); i++) {
            assertGradient(
                    gradients.get(i), groups.get(i).values, () -> loss(field, scores, labels));
        }
    }

    @Test
    void lossOfAWordByItselfIsThatOfOneLabelOfFour() {
        RandomField field = new RandomField();
        // Outside, or the only word of a name of each type.
        assertThat(loss(field, new float[LABELS], new int[] {0}))
                .isCloseTo(Math.log(4), within(1e-6));
    }

    /// A small step along the gradient of each group of parameters changes the loss by as much as
    /// the gradient says.
    @Test
    void gradientOfEveryLayerIsThatOfTheLoss() {
        Learner net = new Learner(new SplittableRandom(5));
        Example example = EXAMPLES.getLast();
        Random random = new Random(5);
        for (int[] rows : example.rows()) {
            for (int row : rows) {
                for (int j = 0; j < WIDTH; j++) {
                    net.table.rows.values[row * WIDTH + j] = (float) random.nextGaussian();
                }
            }
        }
        float[] slopes = new float[example.size() * LABELS];
        Learner.Pass pass = new Learner.Pass(net, example, null);
        net.field.loss(pass.scores(), example.labels(), slopes);
        List<float[]> turned =
                net.weights.stream().map(w -> Matrices.transposed(w.values, 3, WIDTH)).toList();
        pass.backward(slopes, turned, Matrices.transposed(net.output.values, 1, LABELS));
        List<Parameters> groups = new ArrayList<>(net.weights);
        groups.addAll(net.biases);
        groups.addAll(List.of(net.vector, net.bias, net.output, net.outputBias, net.table.rows));
        for (Parameters group : groups) {
            assertSteepness(net, example, group);
        }
    }

    @Test
    void learnsAFewExamplesByHeart() {
        Learner net = taught(3);
        for (Example example : EXAMPLES) {
            assertThat(net.label(example)).containsExactly(example.labels());
        }
    }

    @Test
    void lossFallsWhileLearning() {
        Learner net = new Learner(new SplittableRandom(3));
        double before = net.learn(EXAMPLES, 0.01f, none());
        double after = before;
        for (int i = 0; i < 20; i++) {
            after = net.learn(EXAMPLES, 0.01f, none());
        }
        assertThat(after).isLessThan(before / 2);
    }

    @Test
    void sameSeedGivesTheSameParameters() {
        List<float[]> once = parameters(taught(3));
        List<float[]> again = parameters(taught(3));
        for (int i = 0; i < once.size(); i++) {
            assertThat(once.get(i)).containsExactly(again.get(i));
        }
    }

    @Test
    void meanOfWhatIsRememberedIsBetween() {
        Parameters one = new Parameters(2);
        one.values[0] = 1;
        one.remember();
        one.values[0] = 4;
        one.remember();
        one.values[0] = 9;
        one.settle();
        assertThat(one.values).containsExactly(2.5f, 0);
    }

    @Test
    void writesANetworkThatLabelsAsItDoes() throws IOException {
        Learner net = taught(3);
        NetworkFile.write(net, folder.resolve("network.bin"));
        Network read = FolderOwner.read(folder, owner -> Network.load(owner, "/network.bin"));
        for (Example example : EXAMPLES) {
            assertThat(label(read, example)).containsExactly(net.label(example));
        }
    }

    @Test
    void writesNothingOfTheMarkOfAutomaticLabels() throws IOException {
        Learner net = new Learner(new SplittableRandom(3));
        net.table.rows.values[Corpus.SILVER_ROW * WIDTH] = 8;
        net.table.rows.values[20 * WIDTH] = 8;
        NetworkFile.write(net, folder.resolve("network.bin"));
        Network read = FolderOwner.read(folder, owner -> Network.load(owner, "/network.bin"));
        float[] sum = read.empty();
        read.addRows(new int[] {Corpus.SILVER_ROW}, sum, 0);
        assertThat(sum).containsExactly(read.empty());
        read.addRows(new int[] {20}, sum, 0);
        assertThat(sum[0]).isCloseTo(8, within(1e-4f));
    }

    private static Learner taught(long seed) {
        Learner net = new Learner(new SplittableRandom(seed));
        Dropout dropout = new Dropout(0.1f, 0.1f, 0.1f, new SplittableRandom(seed));
        for (int i = 0; i < 80; i++) {
            net.learn(EXAMPLES, 0.01f, dropout);
        }
        return net;
    }

    private static Dropout none() {
        return new Dropout(0, 0, 0, new SplittableRandom(1));
    }

    private static List<float[]> parameters(Learner net) {
        List<float[]> all = new ArrayList<>();
        net.weights.forEach(one -> all.add(one.values));
        net.biases.forEach(one -> all.add(one.values));
        all.add(net.vector.values);
        all.add(net.bias.values);
        all.add(net.output.values);
        all.add(net.outputBias.values);
        all.add(net.field.transitions.values);
        all.add(net.field.first.values);
        all.add(net.field.last.values);
        for (Example example : EXAMPLES) {
            for (int[] rows : example.rows()) {
                for (int row : rows) {
                    int from = row * WIDTH;
                    all.add(Arrays.copyOfRange(net.table.rows.values, from, from + WIDTH));
                }
            }
        }
        return all;
    }

    private static int[] label(Network network, Example example) {
        float[] sums = new float[example.size() * WIDTH];
        for (int t = 0; t < example.size(); t++) {
            System.arraycopy(network.empty(), 0, sums, t * WIDTH, WIDTH);
            network.addRows(example.rows()[t], sums, t * WIDTH);
            float[] vector = example.vectors()[t];
            if (vector != null) {
                network.addVector(vector, sums, t * WIDTH);
            }
        }
        return network.transitions().best(network.scores(sums, example.size()), example.size());
    }

    /// Each word has a row of its own and one that tells whether it is the first; every other word
    /// has a vector.
    private static Example example(int[] labels, int... words) {
        int size = words.length;
        int[] start = new int[size];
        int[] end = new int[size];
        int[][] rows = new int[size][];
        float[][] vectors = new float[size][];
        for (int t = 0; t < size; t++) {
            start[t] = 4 * t;
            end[t] = 4 * t + 3;
            rows[t] = new int[] {words[t], t == 0 ? 100 : 101};
            if (t % 2 == 1) {
                vectors[t] = values(FeaturesOfText.DIMENSIONS, words[t]);
            }
        }
        return new Example(0, start, end, rows, vectors, labels);
    }

    private static RandomField randomField() {
        RandomField field = new RandomField();
        float[] values = values(LABELS * LABELS + 2 * LABELS, 2);
        System.arraycopy(values, 0, field.transitions.values, 0, LABELS * LABELS);
        System.arraycopy(values, LABELS * LABELS, field.first.values, 0, LABELS);
        System.arraycopy(values, LABELS * LABELS + LABELS, field.last.values, 0, LABELS);
        return field;
    }

    private static double loss(RandomField field, float[] scores, int[] labels) {
        return field.loss(scores, labels, new float[scores.length]);
    }

    private static void assertGradient(float[] gradient, float[] values, DoubleSupplier loss) {
        float step = 1f / 128;
        for (int i = 0; i < values.length; i++) {
            float value = values[i];
            values[i] = value + step;
            double above = loss.getAsDouble();
            values[i] = value - step;
            double below = loss.getAsDouble();
            values[i] = value;
            double numeric = (above - below) / (2 * step);
            assertThat((double) gradient[i])
                    .as("gradient of value %d", i)
                    .isCloseTo(numeric, within(1e-2 * Math.abs(numeric) + 1e-5));
        }
    }

    private static void assertSteepness(Learner net, Example example, Parameters group) {
        float[] gradient = group.gradient.clone();
        float[] values = group.values.clone();
        double square = 0;
        for (float slope : gradient) {
            square += (double) slope * slope;
        }
        double norm = Math.sqrt(square);
        double step = 2e-3;
        double above = stepped(net, example, group, values, gradient, step / norm);
        double below = stepped(net, example, group, values, gradient, -step / norm);
        System.arraycopy(values, 0, group.values, 0, values.length);
        assertThat(norm).isPositive();
        assertThat((above - below) / (2 * step)).isCloseTo(norm, within(1e-2 * norm));
    }

    private static double stepped(
            Learner net,
            Example example,
            Parameters group,
            float[] values,
            float[] gradient,
            double step) {
        for (int i = 0; i < values.length; i++) {
            group.values[i] = (float) (values[i] + step * gradient[i]);
        }
        float[] scores = new Learner.Pass(net, example, null).scores();
        return loss(net.field, scores, example.labels());
    }

    private static float[] values(int count, long seed) {
        Random random = new Random(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
