package org.stancewire.training.tone;

import java.util.List;
import java.util.Locale;

/// How well judged mentions agree with their labels.
///
/// @param f1 of each tone, in the order of `Tone`
/// @param accuracy the share of right tones
/// @param calibrationError the expected calibration error over ten equal bins of the confidence
record ToneFigures(int mentions, double[] f1, double accuracy, double calibrationError) {
    private static final int BINS = 10;

    static ToneFigures of(List<Verdict> verdicts) {
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
        return new ToneFigures(verdicts.size(), f1(counts), right / verdicts.size(), error);
    }

    double macroF1() {
        return (f1[0] + f1[1] + f1[2]) / 3;
    }

    double polarF1() {
        return (f1[0] + f1[2]) / 2;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d mentions: macro-F1 %.3f, F1 over POSITIVE and NEGATIVE %.3f"
                        + " (POSITIVE %.3f, NEUTRAL %.3f, NEGATIVE %.3f), accuracy %.3f, ECE %.3f",
                mentions,
                macroF1(),
                polarF1(),
                f1[0],
                f1[1],
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
