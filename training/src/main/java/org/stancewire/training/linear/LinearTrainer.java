package org.stancewire.training.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stancewire.analysis.linear.LinearModel;

/// Learns a model from labelled examples: once for each of five folds to calibrate and to
/// measure, and once from all to ship.
public final class LinearTrainer {
    private static final int FOLDS = 5;
    private static final int ROUNDS = 60;
    private static final int SILVER_MARKS = 5;
    private static final int SILVER_MARK = 0x5117e500;

    private final List<Example> labelled;
    private final List<Example> silver;
    private final Recipe recipe;

    /// @param labelled what is learned, calibrated and measured on
    /// @param silver what is only learned from besides, already weighted
    public LinearTrainer(List<Example> labelled, List<Example> silver, Recipe recipe) {
        this.labelled = labelled;
        this.silver = silver.stream().map(LinearTrainer::marked).toList();
        this.recipe = recipe;
    }

    /// How a language is learned.
    ///
    /// @param penalty as in [SoftmaxRegression]
    /// @param favoursRareClasses whether to tilt the choice towards the highest F1 of the first and
    ///     the last class, for labels that are mostly of the middle one
    /// @param trust by which power of its skew towards a class a feature is left to weigh freely: 0
    ///     for all alike
    /// @param bits of a feature's hash, which give the model `2^bits` places
    public record Recipe(double penalty, boolean favoursRareClasses, double trust, int bits) {
        private static final int BITS = 17;

        public Recipe(double penalty, boolean favoursRareClasses) {
            this(penalty, favoursRareClasses, 0, BITS);
        }
    }

    /// A model, and how its like does on examples that were in no part of its making.
    ///
    /// @param valueWeights what each value of an example adds to the log-odds of the classes, which
    ///     stand side by side; the model itself knows of no values
    /// @param forecasts the calibrated probabilities of every labelled example, by models that did
    ///     not learn from it
    public record Outcome(
            LinearModel model, double[] valueWeights, Figures unseen, List<Forecast> forecasts) {}

    /// What a model expects of an example that it has not seen.
    public record Forecast(Example example, double[] chances) {}

    public Outcome train() {
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            judged.addAll(judge(fold));
        }
        Calibration calibration = Calibration.fit(judged, recipe.favoursRareClasses());
        return learn(calibration, measured(judged), forecasts(judged));
    }

    /// How a finished model does on other labelled mentions.
    ///
    /// @param said what the model gives each example, in their order
    public static Figures measure(List<LinearModel.Choice> said, List<Example> examples) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            LinearModel.Choice each = said.get(i);
            verdicts.add(new Verdict(examples.get(i).label(), each.chosen(), each.probability()));
        }
        return Figures.of(verdicts);
    }

    /// Gives all silver examples features of their own, which take up that their classes are spread
    /// otherwise, and which no other text has.
    private static Example marked(Example example) {
        int[] features = example.features();
        int[] more = Arrays.copyOf(features, features.length + SILVER_MARKS);
        Arrays.fill(more, features.length, more.length, SILVER_MARK);
        return example.withFeatures(more);
    }

    private List<Judged> judge(int fold) {
        List<Example> seen = new ArrayList<>(silver);
        List<Example> unseen = new ArrayList<>();
        for (Example example : labelled) {
            (foldOf(example) == fold ? unseen : seen).add(example);
        }
        FeatureTable table = new FeatureTable(seen, recipe.bits());
        double[] weights =
                new SoftmaxRegression(table.number(seen), recipe.penalty())
                        .solve(table.size(), ROUNDS, recipe.trust());
        return table.number(unseen).stream()
                .map(e -> new Judged(e, Softmax.odds(weights, e), fold))
                .toList();
    }

    private static int foldOf(Example example) {
        return example.sentence() % FOLDS;
    }

    private List<Forecast> forecasts(List<Judged> judged) {
        List<Forecast> all = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Calibration others =
                    Calibration.fit(judged.stream().filter(j -> j.fold() != left).toList(), false);
            for (Judged example : judged) {
                if (example.fold() == fold) {
                    all.add(new Forecast(example.example(), others.chances(example.odds())));
                }
            }
        }
        return all;
    }

    /// Calibrates each fold on the other four, so that no example helps to judge itself.
    private Figures measured(List<Judged> judged) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<Judged> others = judged.stream().filter(j -> j.fold() != left).toList();
            List<Judged> these = judged.stream().filter(j -> j.fold() == left).toList();
            verdicts.addAll(Calibration.fit(others, recipe.favoursRareClasses()).decide(these));
        }
        return Figures.of(verdicts);
    }

    private Outcome learn(Calibration calibration, Figures unseen, List<Forecast> forecasts) {
        List<Example> all = new ArrayList<>(silver);
        all.addAll(labelled);
        FeatureTable table = new FeatureTable(all, recipe.bits());
        double[] found =
                new SoftmaxRegression(table.number(all), recipe.penalty())
                        .solve(table.size(), ROUNDS, recipe.trust());
        double[] weights = table.spread(found);
        double[] values = Arrays.copyOfRange(found, table.size() * Example.LABELS, found.length);
        for (int i = 0; i < values.length; i++) {
            values[i] *= calibration.sharpness();
        }
        double largest = 1e-9;
        for (double weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        double unit = largest / Short.MAX_VALUE;
        short[] whole = new short[weights.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = (short) Math.round(weights[i] / unit);
        }
        LinearModel model =
                new LinearModel(
                        recipe.bits(),
                        unit * calibration.sharpness(),
                        calibration.offsets(),
                        calibration.favour(),
                        whole);
        return new Outcome(model, values, unseen, forecasts);
    }
}
