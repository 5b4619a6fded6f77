package org.stancewire.training.linear;

import java.util.List;

/// Multinomial logistic regression over real-valued features, which are brought to mean 0 and
/// deviation 1 for it: log loss summed over the cases, plus half the penalty times the square of
/// the weights. The problem is convex.
public final class DenseRegression implements Objective {
    private static final double FLAT = 1e-9;
    private static final int ROUNDS = 300;

    private final List<Case> cases;
    private final double penalty;
    private final int size;
    private final double[] means;
    private final double[] deviations;

    /// One case to learn from.
    public record Case(double[] values, int label) {}

    /// What was learned, on the scale of the values as they were given.
    ///
    /// @param weights of each value for each class
    public record Weights(double[][] weights, double[] means, double[] bias) {}

    public DenseRegression(List<Case> cases, double penalty) {
        this.cases = List.copyOf(cases);
        this.penalty = penalty;
        this.size = cases.getFirst().values().length;
        this.means = new double[size];
        this.deviations = new double[size];
        for (Case each : cases) {
            for (int i = 0; i < size; i++) {
                means[i] += each.values()[i] / cases.size();
            }
        }
        for (int i = 0; i < size; i++) {
            double sum = 0;
            for (Case each : cases) {
                double off = each.values()[i] - means[i];
                sum += off * off / cases.size();
            }
            deviations[i] = Math.sqrt(sum) + FLAT;
        }
    }

    public Weights solve() {
        double[] found = new Minimizer(this).from(new double[(size + 1) * Example.LABELS], ROUNDS);
        double[][] weights = new double[size][Example.LABELS];
        double[] bias = new double[Example.LABELS];
        for (int c = 0; c < Example.LABELS; c++) {
            bias[c] = found[size * Example.LABELS + c];
            for (int i = 0; i < size; i++) {
                weights[i][c] = found[i * Example.LABELS + c] / deviations[i];
                bias[c] -= weights[i][c] * means[i];
            }
        }
        return new Weights(weights, means, bias);
    }

    @Override
    public double value(double[] weights, double[] gradient) {
        double loss = 0;
        for (int i = 0; i < weights.length; i++) {
            loss += penalty / 2 * weights[i] * weights[i];
            gradient[i] = penalty * weights[i];
        }
        double[] scaled = new double[size + 1];
        for (Case each : cases) {
            double[] odds = new double[Example.LABELS];
            for (int i = 0; i <= size; i++) {
                scaled[i] = i == size ? 1 : (each.values()[i] - means[i]) / deviations[i];
                for (int c = 0; c < odds.length; c++) {
                    odds[c] += scaled[i] * weights[i * Example.LABELS + c];
                }
            }
            double[] chances = Softmax.of(odds);
            loss -= StrictMath.log(chances[each.label()]);
            chances[each.label()] -= 1;
            for (int i = 0; i <= size; i++) {
                for (int c = 0; c < odds.length; c++) {
                    gradient[i * Example.LABELS + c] += chances[c] * scaled[i];
                }
            }
        }
        return loss;
    }
}
