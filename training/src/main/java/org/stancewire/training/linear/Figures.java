package org.stancewire.training.linear;

import java.util.List;
import java.util.Locale;

/// How well judged examples agree with their labels.
///
/// @param f1 of each class
/// @param accuracy the share of right choices
/// @param calibrationError the expected calibration error over ten equal bins of the confidence
public record Figures(int examples, double[] f1, double accuracy, double calibrationError) {
    private static final int BINS = 10;

    static Figures of(List<Verdict> verdicts) {
        int[][] counts = new int[Example.LABELS][Example.LABELS];
        double[] surplus = new double[BINS];
        for (Verdict verdict : verdicts) {
            counts[verdict.label()][verdict.said()]++;
            int bin = Math.min(BINS - 1, (int) (verdict.confidence() * BINS));
            surplus[bin] += verdict.confidence() - (verdict.said() == verdict.label() ? 1 : 0);
        }
        double error = 0;
        for (double difference : surplus) {
            error += Math.abs(difference) / verdicts.size();
        }
        double right = counts[0][0] + counts[1][1] + counts[2][2];
        return new Figures(verdicts.size(), f1(counts), right / verdicts.size(), error);
    }

    public double macroF1() {
        return (f1[0] + f1[1] + f1[2]) / 3;
    }

    public double polarF1() {
        return (f1[0] + f1[2]) / 2;
    }

    /// One line of figures.
    ///
    /// @param names of the three classes; the middle one is the one that says nothing
    public String text(String... names) {
        return String.format(
                Locale.ROOT,
                "%d examples: macro-F1 %.3f, F1 over %s and %s %.3f"
                        + " (%s %.3f, %s %.3f, %s %.3f), accuracy %.3f, ECE %.3f",
                examples,
                macroF1(),
                names[0],
                names[2],
                polarF1(),
                names[0],
                f1[0],
                names[1],
                f1[1],
                names[2],
                f1[2],
                accuracy,
                calibrationError);
    }

    private static double[] f1(int[][] counts) {
        double[] f1 = new double[Example.LABELS];
        for (int c = 0; c < f1.length; c++) {
            int gold = 0;
            int said = 0;
            for (int other = 0; other < f1.length; other++) {
                gold += counts[c][other];
                said += counts[other][c];
            }
            f1[c] = gold + said == 0 ? 0 : 2.0 * counts[c][c] / (gold + said);
        }
        return f1;
    }
}
