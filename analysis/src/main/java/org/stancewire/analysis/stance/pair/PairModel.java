package org.stancewire.analysis.stance.pair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.linear.LinearModel;
import org.stancewire.contract.Polarity;

/// Tells how likely one participant of a sentence is for or against another. Safe for many threads.
public final class PairModel {
    /// The classes of the model, in their order.
    public static final int FAVOR = 0;

    public static final int NONE = 1;
    public static final int AGAINST = 2;

    private static final int WORDS = 3;

    /// In one of six labelled stances the target is named first, and the model, which has seen few
    /// of them, is shy of them: chosen for the highest macro-F1 on folds of the training set.
    private static final double REVERSED = 2.8;

    private final LinearModel model;

    /// @param model whose three classes are FAVOR, none and AGAINST
    public PairModel(LinearModel model) {
        this.model = model;
    }

    /// The shipped model of a language, or null where there is none.
    public static @Nullable PairModel load(String language) {
        try (InputStream in = PairModel.class.getResourceAsStream(fileName(language))) {
            return in == null ? null : new PairModel(LinearModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(fileName(language) + " cannot be read", e);
        }
    }

    /// The file of the model of one language, among the resources of this package.
    public static String fileName(String language) {
        return "pairs-" + language.toLowerCase(Locale.ROOT) + ".model";
    }

    /// The hashed features of a pair, to learn from.
    public static int[] features(Setting setting, Participant holder, Participant target) {
        return PairFeatures.of(setting, holder, target).hashes();
    }

    /// The calibrated probability of each class.
    public double[] chances(Setting setting, Participant holder, Participant target) {
        return model.probabilities(PairFeatures.of(setting, holder, target).hashes());
    }

    /// What the model says of `holder` towards `target`, or null where none is likelier.
    public @Nullable Verdict judge(Setting setting, Participant holder, Participant target) {
        Features features = PairFeatures.of(setting, holder, target);
        int[] hashes = features.hashes();
        double[] chances = model.probabilities(hashes);
        int chosen = choose(chances, holder.first() > target.first());
        if (chosen == NONE) {
            return null;
        }
        Polarity polarity = chosen == FAVOR ? Polarity.FAVOR : Polarity.AGAINST;
        return new Verdict(polarity, chances[chosen], heaviest(features, hashes, chosen));
    }

    /// The class whose probability times its favour is highest.
    ///
    /// @param reversed whether the target stands before the holder
    public int choose(double[] chances, boolean reversed) {
        int best = NONE;
        for (int c = 0; c < chances.length; c++) {
            if (weight(chances, c, reversed) > weight(chances, best, reversed)) {
                best = c;
            }
        }
        return best;
    }

    private double weight(double[] chances, int c, boolean reversed) {
        return chances[c] * model.favour(c) * (reversed && c != NONE ? REVERSED : 1);
    }

    /// A stance that is likely enough.
    ///
    /// @param probability calibrated, in [0,1]
    /// @param words the tokens that spoke most for it, the heaviest first
    public record Verdict(Polarity polarity, double probability, List<Integer> words) {
        public Verdict {
            words = List.copyOf(words);
        }
    }

    /// The tokens whose features together speak most for a class against none.
    private List<Integer> heaviest(Features features, int[] hashes, int chosen) {
        Map<Integer, Double> weights = new TreeMap<>();
        for (int i = 0; i < hashes.length; i++) {
            if (features.token(i) != Features.NO_TOKEN) {
                double weight = model.weight(hashes[i], chosen) - model.weight(hashes[i], NONE);
                weights.merge(features.token(i), weight, Double::sum);
            }
        }
        List<Integer> order = new ArrayList<>(weights.keySet());
        order.removeIf(token -> weights.getOrDefault(token, 0.0) <= 0);
        order.sort(
                (a, b) ->
                        Double.compare(weights.getOrDefault(b, 0.0), weights.getOrDefault(a, 0.0)));
        return order.subList(0, Math.min(WORDS, order.size()));
    }
}
