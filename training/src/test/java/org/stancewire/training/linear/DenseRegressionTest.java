package org.stancewire.training.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stancewire.training.linear.DenseRegression.Case;
import org.stancewire.training.linear.DenseRegression.Weights;

class DenseRegressionTest {
    @Test
    void partsClassesByTheValueThatPartsThem() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            cases.add(new Case(new double[] {i % 3, 7, 1000 + i % 2}, i % 3));
        }

        Weights learned = new DenseRegression(cases, 0.1).solve();

        for (Case each : cases) {
            assertThat(best(learned, each.values())).isEqualTo(each.label());
        }
        assertThat(learned.means()[1]).isCloseTo(7, within(1e-9));
    }

    private static int best(Weights weights, double[] values) {
        double[] odds = weights.bias().clone();
        for (int i = 0; i < values.length; i++) {
            for (int c = 0; c < odds.length; c++) {
                odds[c] += values[i] * weights.weights()[i][c];
            }
        }
        int best = 0;
        for (int c = 1; c < odds.length; c++) {
            best = odds[c] > odds[best] ? c : best;
        }
        return best;
    }
}
