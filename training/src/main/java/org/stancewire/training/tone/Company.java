package org.stancewire.training.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Vectors of stems by the company they keep: the leading singular vectors of their positive
/// pointwise mutual information within five tokens (Levy, Goldberg and Dagan 2015, "Improving
/// Distributional Similarity"), found by orthogonal iteration. The same sentences give the same
/// bytes.
final class Company {
    static final int DIMENSIONS = 30;
    private static final int SPARE = 10;
    private static final int ITERATIONS = 25;
    private static final int SEEN_ENOUGH = 4;
    private static final int REACH = 5;
    private static final double SMOOTHED = 0.75;
    private static final long SEED = 4;

    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
    private final int[][] columns;
    private final float[][] values;

    Company(List<int[]> sentences) {
        number(sentences);
        columns = new int[numbers.size()][];
        values = new float[numbers.size()][];
        count(sentences);
        weigh();
    }

    private void number(List<int[]> sentences) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (int[] sentence : sentences) {
            for (int stem : sentence) {
                counts.merge(stem, 1, Integer::sum);
            }
        }
        counts.forEach(
                (stem, count) -> {
                    if (count >= SEEN_ENOUGH) {
                        numbers.put(stem, numbers.size());
                    }
                });
    }

    /// How often each two stand together, the nearer the more.
    private void count(List<int[]> sentences) {
        List<Map<Integer, Float>> rows = new ArrayList<>();
        numbers.forEach((stem, number) -> rows.add(new HashMap<>()));
        for (int[] sentence : sentences) {
            for (int i = 0; i < sentence.length; i++) {
                Integer one = numbers.get(sentence[i]);
                for (int j = Math.max(0, i - REACH); j < i && one != null; j++) {
                    Integer other = numbers.get(sentence[j]);
                    if (other != null) {
                        rows.get(one).merge(other, 1f / (i - j), Float::sum);
                        rows.get(other).merge(one, 1f / (i - j), Float::sum);
                    }
                }
            }
        }
        for (int row = 0; row < columns.length; row++) {
            Map<Integer, Float> cells = rows.get(row);
            int[] sorted = cells.keySet().stream().mapToInt(k -> k).sorted().toArray();
            columns[row] = sorted;
            values[row] = new float[sorted.length];
            for (int k = 0; k < sorted.length; k++) {
                values[row][k] = cells.getOrDefault(sorted[k], 0f);
            }
        }
    }

    private void weigh() {
        double[] sums = new double[values.length];
        double smoothed = 0;
        for (int row = 0; row < values.length; row++) {
            for (float value : values[row]) {
                sums[row] += value;
            }
            smoothed += StrictMath.pow(sums[row], SMOOTHED);
        }
        for (int row = 0; row < values.length; row++) {
            for (int k = 0; k < values[row].length; k++) {
                double other = StrictMath.pow(sums[columns[row][k]], SMOOTHED) / smoothed;
                double information = StrictMath.log(values[row][k] / (sums[row] * other));
                values[row][k] = (float) Math.max(0, information);
            }
        }
    }

    /// Of each stem a vector of length 1.
    Map<Integer, float[]> vectors() {
        int wide = Math.min(DIMENSIONS + SPARE, values.length);
        double[][] basis = new double[wide][values.length];
        Random random = new Random(SEED);
        for (double[] column : basis) {
            for (int i = 0; i < column.length; i++) {
                column[i] = random.nextDouble() - 0.5;
            }
        }
        double[] singular = new double[wide];
        for (int round = 0; round < ITERATIONS; round++) {
            for (int c = 0; c < wide; c++) {
                double[] across = timesTransposed(basis[c]);
                singular[c] = Math.sqrt(dot(across, across));
                basis[c] = times(across);
                makeUnit(basis, c);
            }
        }
        Map<Integer, float[]> vectors = new LinkedHashMap<>();
        numbers.forEach((stem, row) -> vectors.put(stem, row(basis, singular, row)));
        return vectors;
    }

    private static float[] row(double[][] basis, double[] singular, int row) {
        float[] vector = new float[DIMENSIONS];
        for (int d = 0; d < Math.min(DIMENSIONS, basis.length); d++) {
            vector[d] = (float) (basis[d][row] * Math.sqrt(singular[d]));
        }
        double norm = StemVectors.norm(vector) + 1e-9;
        for (int d = 0; d < DIMENSIONS; d++) {
            vector[d] = (float) (vector[d] / norm);
        }
        return vector;
    }

    private double[] times(double[] by) {
        double[] product = new double[values.length];
        for (int row = 0; row < values.length; row++) {
            double sum = 0;
            for (int k = 0; k < values[row].length; k++) {
                sum += values[row][k] * by[columns[row][k]];
            }
            product[row] = sum;
        }
        return product;
    }

    private double[] timesTransposed(double[] by) {
        double[] product = new double[values.length];
        for (int row = 0; row < values.length; row++) {
            for (int k = 0; k < values[row].length; k++) {
                product[columns[row][k]] += values[row][k] * by[row];
            }
        }
        return product;
    }

    /// Takes from a column its share of those before, and brings it to length 1.
    private static void makeUnit(double[][] basis, int at) {
        double[] column = basis[at];
        for (int before = 0; before < at; before++) {
            double share = dot(column, basis[before]);
            for (int i = 0; i < column.length; i++) {
                column[i] -= share * basis[before][i];
            }
        }
        double norm = Math.sqrt(dot(column, column)) + 1e-12;
        for (int i = 0; i < column.length; i++) {
            column[i] /= norm;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
