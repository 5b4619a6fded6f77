package org.stancewire.training.linear;

import java.util.Arrays;
import java.util.List;

/// Multinomial logistic regression with an L2 penalty: mean log loss of the examples, by weight,
/// plus half the penalty times the square of the weights. The problem is convex.
final class SoftmaxRegression implements Objective {
    private static final double LEAST = 1e-3;

    private final List<Example> examples;
    private final double penalty;
    private final double total;
    private double[] scale = {};
    private int start;

    /// @param examples with numbered features
    SoftmaxRegression(List<Example> examples, double penalty) {
        this.examples = examples;
        this.penalty = penalty;
        double sum = 0;
        for (Example example : examples) {
            sum += example.weight();
        }
        this.total = sum;
    }

    /// The weights of `features` features, those of one feature side by side, and after them those
    /// of the values of the examples.
    ///
    /// @param trust to what power the skew of a feature is taken
    double[] solve(int features, int rounds, double trust) {
        scale = scales(features, trust);
        start = features * Example.LABELS;
        int values = examples.isEmpty() ? 0 : examples.getFirst().values().length;
        double[] zeros = new double[start + values * Example.LABELS];
        double[] found = new Minimizer(this).from(zeros, rounds);
        for (int i = 0; i < start; i++) {
            found[i] *= scale[i / Example.LABELS];
        }
        return found;
    }

    /// How freely each feature may weigh: by how much oftener or rarer than chance it goes with one
    /// of the classes, as the logarithm of the ratio (after Wang and Manning 2012, "Baselines and
    /// Bigrams").
    private double[] scales(int features, double trust) {
        double[] counts = new double[features * Example.LABELS];
        double[] classes = new double[Example.LABELS];
        for (Example example : examples) {
            classes[example.label()] += example.weight();
            for (int feature : example.features()) {
                counts[feature * Example.LABELS + example.label()] += example.weight();
            }
        }
        double[] scales = new double[features];
        for (int f = 0; f < features; f++) {
            int at = f * Example.LABELS;
            double all = counts[at] + counts[at + 1] + counts[at + 2];
            double largest = 0;
            for (int c = 0; c < Example.LABELS; c++) {
                double chance = all * classes[c] / total;
                double ratio = StrictMath.log((counts[at + c] + 1) / (chance + 1));
                largest = Math.max(largest, Math.abs(ratio));
            }
            scales[f] = StrictMath.pow(largest + LEAST, trust);
        }
        return scales;
    }

    @Override
    public double value(double[] weights, double[] gradient) {
        Arrays.fill(gradient, 0);
        double loss = 0;
        for (Example example : examples) {
            double share = example.weight() / total;
            double[] chances = Softmax.of(odds(weights, example));
            loss -= StrictMath.log(chances[example.label()]) * share;
            chances[example.label()] -= 1;
            for (int feature : example.features()) {
                for (int c = 0; c < Example.LABELS; c++) {
                    gradient[feature * Example.LABELS + c] += chances[c] * share * scale[feature];
                }
            }
            int at = start;
            for (double value : example.values()) {
                for (int c = 0; c < Example.LABELS; c++) {
                    gradient[at++] += chances[c] * share * value;
                }
            }
        }
        for (int i = 0; i < weights.length; i++) {
            loss += penalty / 2 * weights[i] * weights[i];
            gradient[i] += penalty * weights[i];
        }
        return loss;
    }

    private double[] odds(double[] weights, Example example) {
        double[] odds = new double[Example.LABELS];
        for (int feature : example.features()) {
            for (int c = 0; c < odds.length; c++) {
                odds[c] += weights[feature * Example.LABELS + c] * scale[feature];
            }
        }
        int at = start;
        for (double value : example.values()) {
            for (int c = 0; c < odds.length; c++) {
                odds[c] += weights[at++] * value;
            }
        }
        return odds;
    }
}
