package org.stancewire.training.tone;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stancewire.analysis.entity.NameVectors;
import org.stancewire.analysis.tone.SlotWeights;
import org.stancewire.analysis.tone.WordSlots;

/// Vectors of stems, in which words that are used alike lie close together, and what they teach the
/// features of tone.
final class StemVectors {
    private static final int SEEN_ENOUGH = 2;
    private static final int TONES = 3;
    private static final float[] EMPTY = {};

    /// How much each slot counts: less where many words are added up.
    private static final double[] SHARES = {
        0.4, 0.6, 1.4, 1.4, 1.4, 1.4, 2, 2, 2, 2, 2, 2, 2,
    };

    private final Map<Integer, float[]> vectors;
    private final int dimensions;

    private StemVectors(Map<Integer, float[]> vectors, int dimensions) {
        this.vectors = vectors;
        this.dimensions = dimensions;
    }

    /// From the vectors of English words that ship for finding names: of each stem the mean over
    /// its words in `sentences`, of length 1 in the middle of all.
    static StemVectors english(Sentences sentences) {
        NameVectors known = new NameVectors();
        Map<Integer, float[]> sums = new LinkedHashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        for (int s = 0; s < sentences.stems().size(); s++) {
            int[] stems = sentences.stems().get(s);
            for (int i = 0; i < stems.length; i++) {
                float[] vector = known.of(sentences.words().get(s)[i]);
                if (vector != null) {
                    counts.merge(stems[i], 1, Integer::sum);
                    float[] sum = sums.computeIfAbsent(stems[i], k -> new float[vector.length]);
                    for (int d = 0; d < vector.length; d++) {
                        sum[d] += vector[d];
                    }
                }
            }
        }
        sums.keySet().removeIf(stem -> counts.getOrDefault(stem, 0) < SEEN_ENOUGH);
        double length = 0;
        for (Map.Entry<Integer, float[]> each : sums.entrySet()) {
            length += norm(each.getValue()) / counts.getOrDefault(each.getKey(), 1) / sums.size();
        }
        for (Map.Entry<Integer, float[]> each : sums.entrySet()) {
            scale(each.getValue(), 1 / (length * counts.getOrDefault(each.getKey(), 1)));
        }
        return new StemVectors(sums, NameVectors.DIMENSIONS);
    }

    /// From how the stems of `sentences` stand together, each vector of length 1.
    static StemVectors learned(Sentences sentences) {
        Company company = new Company(sentences.stems());
        return new StemVectors(company.vectors(), Company.DIMENSIONS);
    }

    /// The sums of the vectors in each slot, one slot after the other.
    ///
    /// @param found stems and slots in turn
    double[] values(int[] found) {
        double[] values = new double[WordSlots.COUNT * dimensions];
        for (int i = 0; i < found.length; i += 2) {
            float[] vector = vectors.get(found[i]);
            for (int d = 0; vector != null && d < dimensions; d++) {
                values[found[i + 1] * dimensions + d] += SHARES[found[i + 1]] * vector[d];
            }
        }
        return values;
    }

    /// What each stem is worth in each slot.
    ///
    /// @param learned the weights of [#values], those of the tones of a value side by side
    SlotWeights weights(double[] learned) {
        int[] stems = vectors.keySet().stream().mapToInt(k -> k).sorted().toArray();
        double[] all = new double[stems.length * WordSlots.COUNT * TONES];
        double largest = 1e-9;
        for (int i = 0; i < all.length; i++) {
            int slot = i / TONES % WordSlots.COUNT;
            float[] vector = vectors.getOrDefault(stems[i / TONES / WordSlots.COUNT], EMPTY);
            for (int d = 0; d < vector.length; d++) {
                int row = slot * dimensions + d;
                all[i] += SHARES[slot] * vector[d] * learned[row * TONES + i % TONES];
            }
            largest = Math.max(largest, Math.abs(all[i]));
        }
        double unit = largest / Short.MAX_VALUE;
        short[] whole = new short[all.length];
        for (int i = 0; i < all.length; i++) {
            whole[i] = (short) Math.round(all[i] / unit);
        }
        return new SlotWeights(stems, unit, whole);
    }

    int size() {
        return vectors.size();
    }

    static double norm(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum);
    }

    private static void scale(float[] vector, double by) {
        for (int d = 0; d < vector.length; d++) {
            vector[d] = (float) (vector[d] * by);
        }
    }
}
