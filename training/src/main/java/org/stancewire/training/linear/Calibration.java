package org.stancewire.training.linear;

import java.util.List;

/// Makes log-odds honest, and chooses by what each probability counts before the likeliest class
/// wins: both are fitted on examples that the model has not seen.
///
/// @param sharpness by what log-odds are multiplied (the inverse of a temperature)
/// @param offsets what is then added to those of each class
/// @param favour by what each probability is multiplied before the likeliest class is chosen
record Calibration(double sharpness, double[] offsets, double[] favour) {
    private static final int ROUNDS = 200;

    /// Fits sharpness and offsets by log loss (Platt scaling for three classes).
    ///
    /// @param favoursRareClasses whether to take the favours of the first and the last class, from
    ///     a grid, of which both together may expect the highest F1; otherwise the likeliest wins
    static Calibration fit(List<Judged> unseen, boolean favoursRareClasses) {
        double[] found = new Minimizer(logLoss(unseen)).from(new double[] {1, 0, 0}, ROUNDS);
        double[] offsets = {found[1], 0, found[2]};
        Calibration honest = new Calibration(found[0], offsets, new double[] {1, 1, 1});
        return favoursRareClasses ? honest.tilted(unseen) : honest;
    }

    /// The favours that the honest probabilities themselves expect the highest F1 of: steadier than
    /// those by which the labels happen to come out best.
    private Calibration tilted(List<Judged> unseen) {
        List<double[]> chances = unseen.stream().map(j -> chances(j.odds())).toList();
        Calibration best = this;
        double highest = -1;
        for (int first = 0; first <= 30; first++) {
            for (int last = 0; last <= 30; last++) {
                double[] tried = {StrictMath.exp(first / 20.0), 1, StrictMath.exp(last / 20.0)};
                double score = expectedF1(chances, tried);
                if (score > highest) {
                    highest = score;
                    best = new Calibration(sharpness, offsets, tried);
                }
            }
        }
        return best;
    }

    /// The F1 of the first and the last class, on average, if each example is of a class as often
    /// as its probability says.
    private static double expectedF1(List<double[]> chances, double[] favour) {
        double[] right = new double[Example.LABELS];
        double[] said = new double[Example.LABELS];
        double[] gold = new double[Example.LABELS];
        for (double[] each : chances) {
            int choice = Verdict.of(0, each, favour).said();
            right[choice] += each[choice];
            said[choice]++;
            for (int c = 0; c < gold.length; c++) {
                gold[c] += each[c];
            }
        }
        int last = Example.LABELS - 1;
        return right[0] / (said[0] + gold[0]) + right[last] / (said[last] + gold[last]);
    }

    List<Verdict> decide(List<Judged> examples) {
        return examples.stream()
                .map(m -> Verdict.of(m.label(), chances(m.odds()), favour))
                .toList();
    }

    /// The honest probabilities of the classes.
    double[] chances(double[] odds) {
        return Softmax.of(scaled(odds));
    }

    private double[] scaled(double[] odds) {
        double[] scaled = new double[odds.length];
        for (int c = 0; c < odds.length; c++) {
            scaled[c] = odds[c] * sharpness + offsets[c];
        }
        return scaled;
    }

    private static Objective logLoss(List<Judged> unseen) {
        return (at, gradient) -> {
            double loss = 0;
            double share = 1.0 / unseen.size();
            gradient[0] = 0;
            gradient[1] = 0;
            gradient[2] = 0;
            for (Judged mention : unseen) {
                double[] odds = mention.odds();
                double[] chances =
                        Softmax.of(
                                new double[] {
                                    odds[0] * at[0] + at[1],
                                    odds[1] * at[0],
                                    odds[2] * at[0] + at[2]
                                });
                loss -= StrictMath.log(chances[mention.label()]) * share;
                chances[mention.label()] -= 1;
                gradient[0] +=
                        (chances[0] * odds[0] + chances[1] * odds[1] + chances[2] * odds[2])
                                * share;
                gradient[1] += chances[0] * share;
                gradient[2] += chances[2] * share;
            }
            return loss;
        };
    }
}
