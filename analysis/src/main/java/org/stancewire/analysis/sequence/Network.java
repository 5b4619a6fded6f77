package org.stancewire.analysis.sequence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Objects;

/// A small convolutional network over the words of a sentence, in plain Java.
///
/// Each word is a sum of rows of a table (its features) and of a projected vector; layers of
/// convolution with a kernel of three words, each added to its input, see further and further
/// (Strubell et al. 2017, "Fast and Accurate Entity Recognition with Iterated Dilated
/// Convolutions"; sums of hashed features as in spaCy's tok2vec); a linear layer scores the labels.
/// Sums are taken in a fixed order, so that the same words give the same scores everywhere.
/// Safe for many threads.
public final class Network {
    /// Values a word has in every layer.
    public static final int WIDTH = 64;

    private final byte[] rows;
    private final int[] places;
    private final float[] scales;
    private final float[] vector;
    private final float[] bias;
    private final Convolution[] layers;
    private final float[] output;
    private final float[] outputBias;
    private final Transitions transitions;

    /// @param places where a row lies among those kept, or -1 for a row that nothing taught
    private Network(
            byte[] rows,
            int[] places,
            float[] scales,
            float[] vector,
            float[] bias,
            Convolution[] layers,
            float[] output,
            float[] outputBias,
            Transitions transitions) {
        this.rows = rows;
        this.places = places;
        this.scales = scales;
        this.vector = vector;
        this.bias = bias;
        this.layers = layers;
        this.output = output;
        this.outputBias = outputBias;
        this.transitions = transitions;
    }

    /// Reads a network that `training` wrote, from a resource beside `owner`.
    public static Network load(Class<?> owner, String resource) {
        try (InputStream in =
                Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
            return read(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The form that [NetworkFile] writes.
    static Network read(ByteBuffer file) {
        int size = file.getInt();
        int kept = file.getInt();
        int dimensions = file.getInt();
        int labels = file.getInt();
        Convolution[] layers = new Convolution[file.getInt()];
        int[] reach = new int[layers.length];
        for (int l = 0; l < layers.length; l++) {
            reach[l] = file.getInt();
        }
        int[] places = new int[size];
        java.util.Arrays.fill(places, -1);
        for (int k = 0; k < kept; k++) {
            places[file.getInt()] = k;
        }
        float[] scales = floats(file, kept);
        float[] vector = floats(file, dimensions * WIDTH);
        float[] bias = floats(file, WIDTH);
        for (int l = 0; l < layers.length; l++) {
            layers[l] =
                    new Convolution(floats(file, 3 * WIDTH * WIDTH), floats(file, WIDTH), reach[l]);
        }
        float[] output = floats(file, WIDTH * labels);
        float[] outputBias = floats(file, labels);
        Transitions transitions =
                new Transitions(
                        labels,
                        floats(file, labels * labels),
                        floats(file, labels),
                        floats(file, labels));
        byte[] rows = new byte[kept * WIDTH];
        file.get(rows);
        return new Network(
                rows, places, scales, vector, bias, layers, output, outputBias, transitions);
    }

    private static float[] floats(ByteBuffer file, int count) {
        float[] read = new float[count];
        FloatBuffer floats = file.asFloatBuffer();
        floats.get(read);
        file.position(file.position() + 4 * count);
        return read;
    }

    /// A fresh sum of the bias alone, `WIDTH` values.
    public float[] empty() {
        return bias.clone();
    }

    /// Adds the rows of some features to the sum at `at`.
    public void addRows(int[] features, float[] sum, int at) {
        for (int feature : features) {
            int place = places[feature];
            if (place < 0) {
                continue;
            }
            float scale = scales[place];
            int from = place * WIDTH;
            for (int j = 0; j < WIDTH; j++) {
                sum[at + j] += scale * rows[from + j];
            }
        }
    }

    /// Adds the projection of a word's vector to the sum at `at`.
    public void addVector(float[] values, float[] sum, int at) {
        for (int i = 0; i < values.length; i++) {
            float value = values[i];
            for (int j = 0; j < WIDTH; j++) {
                sum[at + j] += value * vector[i * WIDTH + j];
            }
        }
    }

    /// Scores the labels of a sentence.
    ///
    /// @param sums the sums of `length` words, `WIDTH` values each; changed
    /// @return the scores of word after word, one a label
    public float[] scores(float[] sums, int length) {
        float[] values = sums;
        for (int i = 0; i < length * WIDTH; i++) {
            values[i] = Math.max(0, values[i]);
        }
        float[] room = Convolution.room(length);
        for (Convolution layer : layers) {
            values = layer.apply(values, length, room);
        }
        int labels = outputBias.length;
        float[] scores = new float[length * labels];
        for (int t = 0; t < length; t++) {
            System.arraycopy(outputBias, 0, scores, t * labels, labels);
            for (int i = 0; i < WIDTH; i++) {
                float value = values[t * WIDTH + i];
                for (int y = 0; value != 0 && y < labels; y++) {
                    scores[t * labels + y] += value * output[i * labels + y];
                }
            }
        }
        return scores;
    }

    /// Which labels may follow each other, and how well.
    public Transitions transitions() {
        return transitions;
    }
}
