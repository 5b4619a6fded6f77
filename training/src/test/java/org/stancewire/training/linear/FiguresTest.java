package org.stancewire.training.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void countsLikeTheUsualDefinitions() {
        Figures figures =
                Figures.of(
                        List.of(
                                new Verdict(0, 0, 1),
                                new Verdict(0, 1, 1),
                                new Verdict(1, 1, 1),
                                new Verdict(2, 1, 1)));
        assertThat(figures.f1()[0]).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(figures.f1()[1]).isCloseTo(0.5, within(1e-12));
        assertThat(figures.f1()[2]).isZero();
        assertThat(figures.macroF1()).isCloseTo((2.0 / 3 + 0.5) / 3, within(1e-12));
        assertThat(figures.polarF1()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(figures.accuracy()).isEqualTo(0.5);
        assertThat(figures.calibrationError()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void findsNoFaultWithAnHonestConfidence() {
        List<Verdict> honest = List.of(new Verdict(0, 0, 0.5), new Verdict(1, 0, 0.5));
        assertThat(Figures.of(honest).calibrationError()).isZero();
    }
}
