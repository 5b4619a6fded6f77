package org.stancewire.training.stance;

import java.util.List;
import java.util.Locale;
import org.stancewire.analysis.stance.pair.PairModel;
import org.stancewire.training.linear.LinearTrainer.Forecast;

/// How well pairs are judged: one of five for each, who of the two is for or against the other, or
/// neither.
final class PairFigures {
    private static final int CLASSES = 5;
    private static final int NONE = 4;

    private final int[][] counts = new int[CLASSES][CLASSES];

    private PairFigures() {}

    /// @param forecasts two for each pair, one after the other
    static PairFigures of(PairModel model, List<Forecast> forecasts) {
        PairFigures figures = new PairFigures();
        for (int i = 0; i + 1 < forecasts.size(); i += 2) {
            Forecast there = forecasts.get(i);
            Forecast back = forecasts.get(i + 1);
            figures.counts[gold(there, back)][said(model, there, back)]++;
        }
        return figures;
    }

    private static int gold(Forecast there, Forecast back) {
        return there.example().label() != PairModel.NONE
                ? place(there.example().label(), false)
                : place(back.example().label(), true);
    }

    /// The surer of the two directions where both are said.
    private static int said(PairModel model, Forecast there, Forecast back) {
        int one = model.choose(there.chances(), false);
        int other = model.choose(back.chances(), true);
        boolean isBack =
                one == PairModel.NONE
                        || other != PairModel.NONE && back.chances()[other] > there.chances()[one];
        return isBack ? place(other, true) : place(one, false);
    }

    private static int place(int label, boolean back) {
        if (label == PairModel.NONE) {
            return NONE;
        }
        return (back ? 2 : 0) + (label == PairModel.FAVOR ? 0 : 1);
    }

    double macroF1() {
        double sum = 0;
        for (int c = 0; c < CLASSES; c++) {
            sum += f1(c) / CLASSES;
        }
        return sum;
    }

    private double f1(int c) {
        int gold = 0;
        int said = 0;
        for (int other = 0; other < CLASSES; other++) {
            gold += counts[c][other];
            said += counts[other][c];
        }
        return gold + said == 0 ? 0 : 2.0 * counts[c][c] / (gold + said);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "macro-F1 over five classes %.3f (first to second FAVOR %.3f, AGAINST %.3f;"
                        + " second to first FAVOR %.3f, AGAINST %.3f; none %.3f)",
                macroF1(),
                f1(0),
                f1(1),
                f1(2),
                f1(3),
                f1(NONE));
    }
}
