package org.stancewire.training.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stancewire.analysis.entity.name.LatinLetters;
import org.stancewire.analysis.entity.name.NameFeatures;
import org.stancewire.analysis.entity.name.NameModel;

/// Learns a [NameModel] from aligned names by stochastic gradient ascent with AdaGrad steps (Duchi,
/// Hazan and Singer 2011), the letters before taken as the data have them.
final class NameTrainer {
    private static final int BITS = 21;
    private static final int EPOCHS = 4;
    private static final double RATE = 0.1;
    private static final double LOWEST_ALIGNMENT = -3.5;
    private static final int RAREST_LABEL = 3;
    private static final double STEP = 1 / 24.0;

    /// A name with the label of each letter, and how much it counts.
    private record Example(String latin, int[] labels, double weight) {}

    private final List<String> labels = new ArrayList<>();
    private final SortedMap<Character, int[]> choices = new TreeMap<>();
    private final List<Example> examples = new ArrayList<>();
    private final float[] weights = new float[1 << BITS];
    private final float[] squares = new float[1 << BITS];

    NameTrainer(List<NamePair> pairs) {
        Aligner aligner = new Aligner(pairs);
        List<NamePair> aligned = new ArrayList<>();
        List<List<String>> strings = new ArrayList<>();
        SortedMap<Character, SortedMap<String, Integer>> seen = new TreeMap<>();
        for (NamePair pair : pairs) {
            List<String> cut = aligner.align(pair, LOWEST_ALIGNMENT);
            if (cut == null) {
                continue;
            }
            aligned.add(pair);
            strings.add(cut);
            for (int i = 0; i < cut.size(); i++) {
                seen.computeIfAbsent(pair.latin().charAt(i), letter -> new TreeMap<>())
                        .merge(cut.get(i), 1, Integer::sum);
            }
        }
        seen.forEach(this::choose);
        for (int i = 0; i < aligned.size(); i++) {
            addExamples(aligned.get(i), strings.get(i));
        }
    }

    private void choose(char letter, SortedMap<String, Integer> strings) {
        List<Integer> some = new ArrayList<>();
        for (Map.Entry<String, Integer> one : strings.entrySet()) {
            if (one.getValue() >= RAREST_LABEL) {
                if (!labels.contains(one.getKey())) {
                    labels.add(one.getKey());
                }
                some.add(labels.indexOf(one.getKey()));
            }
        }
        if (!some.isEmpty()) {
            choices.put(letter, some.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    /// A name with accents is also learned without, since newspapers leave them out.
    private void addExamples(NamePair pair, List<String> strings) {
        int[] of = strings.stream().mapToInt(labels::indexOf).toArray();
        double weight =
                pair.count() == 1 ? 0.6 : Math.min(3, 1 + 0.4 * StrictMath.log(pair.count()));
        examples.add(new Example(pair.latin(), of, weight));
        String plain = LatinLetters.plain(pair.latin());
        if (!plain.equals(pair.latin()) && plain.length() == pair.latin().length()) {
            examples.add(new Example(plain, of, weight / 2));
        }
    }

    int size() {
        return examples.size();
    }

    NameModel train() {
        Random random = new Random(7);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            examples.forEach(this::learn);
        }
        byte[] rounded = new byte[weights.length];
        for (int i = 0; i < rounded.length; i++) {
            long steps = Math.round(weights[i] / STEP);
            rounded[i] = (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, steps));
        }
        return new NameModel(BITS, STEP, labels, choices, rounded);
    }

    private void learn(Example example) {
        int[] history = new int[NameFeatures.HISTORY];
        int last = -1;
        int second = -1;
        int third = -1;
        for (int i = 0; i < example.latin().length(); i++) {
            int[] some = choices.get(example.latin().charAt(i));
            int right = example.labels()[i];
            if (some != null && some.length > 1 && contains(some, right)) {
                NameFeatures.history(example.latin(), i, last, second, third, history);
                learn(NameFeatures.of(example.latin(), i), history, some, right, example.weight());
            }
            third = second;
            second = last;
            last = right;
        }
    }

    private static boolean contains(int[] some, int label) {
        for (int one : some) {
            if (one == label) {
                return true;
            }
        }
        return false;
    }

    private void learn(int[] around, int[] history, int[] some, int right, double weight) {
        int size = around.length + history.length;
        int[] slots = new int[some.length * size];
        double[] scores = new double[some.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < some.length; c++) {
            float sum = 0;
            for (int f = 0; f < size; f++) {
                int feature = f < around.length ? around[f] : history[f - around.length];
                int slot = NameModel.slot(feature, some[c], BITS);
                slots[c * size + f] = slot;
                sum += weights[slot];
            }
            scores[c] = sum;
            highest = Math.max(highest, sum);
        }
        double total = 0;
        for (int c = 0; c < some.length; c++) {
            scores[c] = StrictMath.exp(scores[c] - highest);
            total += scores[c];
        }
        for (int c = 0; c < some.length; c++) {
            double target = some[c] == right ? 1 : 0;
            float gradient = (float) ((target - scores[c] / total) * weight);
            if (Math.abs(gradient) < 1e-3) {
                continue;
            }
            for (int f = 0; f < size; f++) {
                int slot = slots[c * size + f];
                squares[slot] += gradient * gradient;
                weights[slot] += (float) (RATE * gradient / Math.sqrt(1 + squares[slot]));
            }
        }
    }
}
