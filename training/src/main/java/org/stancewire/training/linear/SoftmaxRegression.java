package org.stancewire.training.linear;

import java.util.Arrays;
import java.util.List;

/// Multinomial logistic regression with an L2 penalty: mean log loss of the examples, by weight,
/// plus half the penalty times the square of the weights. The problem is convex.
final class SoftmaxRegression implements Objective {
    private final List<Example> examples;
    private final double penalty;
    private final double total;

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

    /// The weights of `features` features, those of one feature side by side.
    double[] solve(int features, int rounds) {
        return new Minimizer(this).from(new double[features * Example.LABELS], rounds);
    }

    @Override
    public double value(double[] weights, double[] gradient) {
        Arrays.fill(gradient, 0);
        double loss = 0;
        for (Example example : examples) {
            double share = example.weight() / total;
            double[] chances = Softmax.of(Softmax.odds(weights, example));
            loss -= StrictMath.log(chances[example.label()]) * share;
            chances[example.label()] -= 1;
            for (int feature : example.features()) {
                for (int c = 0; c < Example.LABELS; c++) {
                    gradient[feature * Example.LABELS + c] += chances[c] * share;
                }
            }
        }
        for (int i = 0; i < weights.length; i++) {
            loss += penalty / 2 * weights[i] * weights[i];
            gradient[i] += penalty * weights[i];
        }
        return loss;
    }
}
