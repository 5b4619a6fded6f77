package org.stancewire.training.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MinimizerTest {
    @Test
    void findsTheBottomOfANarrowValley() {
        Objective rosenbrock =
                (at, gradient) -> {
                    double bend = at[1] - at[0] * at[0];
                    gradient[0] = -2 * (1 - at[0]) - 400 * at[0] * bend;
                    gradient[1] = 200 * bend;
                    return (1 - at[0]) * (1 - at[0]) + 100 * bend * bend;
                };
        double[] found = new Minimizer(rosenbrock).from(new double[] {-1.2, 1}, 200);
        assertThat(found).containsExactly(new double[] {1, 1}, within(1e-2));
    }

    @Test
    void staysWhereItCannotGoLower() {
        Objective bowl =
                (at, gradient) -> {
                    gradient[0] = 2 * at[0];
                    return at[0] * at[0];
                };
        assertThat(new Minimizer(bowl).from(new double[] {0}, 10)).containsExactly(0);
    }
}
