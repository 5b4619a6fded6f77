package org.stancewire.analysis.stance.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.ListFile;

/// Weighs the traits of a pair: a log-linear model of three classes. Safe for many threads.
public final class ArticleModel {
    /// The classes of the model, in their order.
    public static final int FAVOR = 0;

    public static final int NONE = 1;
    public static final int AGAINST = 2;

    private static final String TILT = "tilt";
    private static final String BIAS = "bias";
    private static final int CLASSES = 3;
    private static final int REASONS = 3;

    private final double[][] weights;
    private final double[] usual;
    private final double[] bias;
    private final double tilt;
    private final Relations relations;

    /// @param weights what one unit of each trait adds to the log-odds of each class
    /// @param usual the mean of each trait
    /// @param bias what each class's log-odds get besides
    /// @param tilt by what the chance of a stance is multiplied before it is weighed against none
    public ArticleModel(
            double[][] weights, double[] usual, double[] bias, double tilt, Relations relations) {
        if (weights.length != Trait.values().length || bias.length != CLASSES) {
            throw new IllegalArgumentException("weights for " + weights.length + " traits");
        }
        this.weights = weights.clone();
        this.usual = usual.clone();
        this.bias = bias.clone();
        this.tilt = tilt;
        this.relations = relations;
    }

    /// The shipped model of a language, or null where there is none.
    public static @Nullable ArticleModel load(String language) {
        Relations relations = Relations.load(language);
        if (relations == null) {
            return null;
        }
        double[][] weights = new double[Trait.values().length][CLASSES];
        double[] usual = new double[Trait.values().length];
        double[] bias = new double[CLASSES];
        double tilt = 1;
        for (String line : ListFile.lines(ArticleModel.class, fileName(language))) {
            String[] fields = line.split(" ");
            switch (fields[0]) {
                case TILT -> tilt = Double.parseDouble(fields[1]);
                case BIAS -> read(fields, bias);
                default -> {
                    int trait = Trait.valueOf(fields[0]).ordinal();
                    read(fields, weights[trait]);
                    usual[trait] = Double.parseDouble(fields[CLASSES + 1]);
                }
            }
        }
        return new ArticleModel(weights, usual, bias, tilt, relations);
    }

    private static void read(String[] fields, double[] into) {
        for (int c = 0; c < CLASSES; c++) {
            into[c] = Double.parseDouble(fields[c + 1]);
        }
    }

    /// The file of the model of one language, among the resources of this package.
    public static String fileName(String language) {
        return "article-" + language.toLowerCase(Locale.ROOT) + ".txt";
    }

    /// The file form: a line for each trait with a weight for each class, and its mean.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%s %.3f", TILT, tilt));
        lines.add(line(BIAS, bias));
        for (Trait trait : Trait.values()) {
            int t = trait.ordinal();
            String mean = String.format(Locale.ROOT, " %.6f", usual[t]);
            lines.add(line(trait.name(), weights[t]) + mean);
        }
        return lines;
    }

    private static String line(String name, double[] values) {
        return String.format(
                Locale.ROOT, "%s %.6f %.6f %.6f", name, values[0], values[1], values[2]);
    }

    /// What earlier news knows.
    public Relations relations() {
        return relations;
    }

    /// The probability of each class.
    public double[] chances(double[] traits) {
        double[] chances = bias.clone();
        for (int t = 0; t < traits.length; t++) {
            for (int c = 0; c < CLASSES; c++) {
                chances[c] += traits[t] * weights[t][c];
            }
        }
        double highest = Math.max(chances[0], Math.max(chances[1], chances[2]));
        double total = 0;
        for (int c = 0; c < CLASSES; c++) {
            chances[c] = StrictMath.exp(chances[c] - highest);
            total += chances[c];
        }
        for (int c = 0; c < CLASSES; c++) {
            chances[c] /= total;
        }
        return chances;
    }

    /// The likelier of the two stances where it outweighs none, else [#NONE].
    public int choose(double[] chances) {
        int stance = chances[FAVOR] > chances[AGAINST] ? FAVOR : AGAINST;
        return chances[stance] * tilt > chances[NONE] ? stance : NONE;
    }

    /// The traits that speak most for a class against none, the heaviest first.
    public List<Trait> heaviest(double[] traits, int chosen) {
        List<Trait> order = new ArrayList<>(List.of(Trait.values()));
        order.removeIf(trait -> weight(trait, traits, chosen) <= 0);
        order.sort(Comparator.comparingDouble(trait -> -weight(trait, traits, chosen)));
        return order.subList(0, Math.min(REASONS, order.size()));
    }

    private double weight(Trait trait, double[] traits, int chosen) {
        int t = trait.ordinal();
        return (traits[t] - usual[t]) * (weights[t][chosen] - weights[t][NONE]);
    }
}
