package org.stancewire.analysis.entity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes Latin names in Russian letters, as far as the key goes: of the likeliest spellings, those
/// with the same [SoundKey] vote together. Safe for many threads.
public final class Transcriber {
    private static final int BEAM = 8;
    private static final double UNLIKELY = -7;

    /// By how much the letters around may speak for one label and still leave another a chance.
    private static final double HOPELESS = 9;

    private final NameModel model;

    public Transcriber(NameModel model) {
        this.model = model;
    }

    /// A spelling of the letters read so far; `last` to `third` are the labels before it.
    private record Spelling(double logChance, int last, int second, int third, String text) {
        Spelling with(int label, double chance, String letters) {
            return new Spelling(logChance + chance, label, last, second, text + letters);
        }
    }

    /// The likeliest key of a word.
    ///
    /// @param latin in lower case, as [LatinLetters#of] gives it
    public String key(String latin) {
        Map<String, Double> chances = new TreeMap<>();
        for (Spelling one : spellings(latin)) {
            chances.merge(SoundKey.of(one.text()), StrictMath.exp(one.logChance()), Double::sum);
        }
        String best = "";
        double most = 0;
        for (Map.Entry<String, Double> one : chances.entrySet()) {
            if (one.getValue() > most) {
                most = one.getValue();
                best = one.getKey();
            }
        }
        return best;
    }

    private List<Spelling> spellings(String latin) {
        List<Spelling> beam = List.of(new Spelling(0, -1, -1, -1, ""));
        for (int i = 0; i < latin.length(); i++) {
            int[] choices = choices(latin.charAt(i));
            if (choices != null) {
                beam = longer(beam, latin, i, choices);
            }
        }
        return beam;
    }

    private int @Nullable [] choices(char letter) {
        int[] choices = model.choices(letter);
        String plain = choices == null ? LatinLetters.plain(String.valueOf(letter)) : "";
        return plain.isEmpty() ? choices : model.choices(plain.charAt(0));
    }

    private List<Spelling> longer(List<Spelling> beam, String latin, int i, int[] all) {
        int[] around = new int[all.length];
        int[] choices = likely(latin, i, all, around);
        List<Spelling> next = new ArrayList<>(beam.size() * choices.length);
        int[] history = new int[NameFeatures.HISTORY];
        double[] scores = new double[choices.length];
        for (Spelling one : beam) {
            NameFeatures.history(latin, i, one.last(), one.second(), one.third(), history);
            double highest = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < choices.length; c++) {
                scores[c] = (around[c] + model.sum(history, choices[c])) * model.scale();
                highest = Math.max(highest, scores[c]);
            }
            double total = 0;
            for (double score : scores) {
                total += StrictMath.exp(score - highest);
            }
            double norm = highest + StrictMath.log(total);
            for (int c = 0; c < choices.length; c++) {
                if (scores[c] - norm > UNLIKELY) {
                    next.add(one.with(choices[c], scores[c] - norm, model.label(choices[c])));
                }
            }
        }
        next.sort(Comparator.comparingDouble(Spelling::logChance).reversed());
        return next.size() > BEAM ? List.copyOf(next.subList(0, BEAM)) : next;
    }

    /// The labels that the letters around leave a chance, and in `around` their scores.
    private int[] likely(String latin, int i, int[] all, int[] around) {
        if (all.length == 1) {
            return all;
        }
        int[] features = NameFeatures.of(latin, i);
        int highest = Integer.MIN_VALUE;
        for (int c = 0; c < all.length; c++) {
            around[c] = model.sum(features, all[c]);
            highest = Math.max(highest, around[c]);
        }
        int[] likely = new int[all.length];
        int count = 0;
        for (int c = 0; c < all.length; c++) {
            if ((highest - around[c]) * model.scale() < HOPELESS) {
                around[count] = around[c];
                likely[count++] = all[c];
            }
        }
        return Arrays.copyOf(likely, count);
    }
}
