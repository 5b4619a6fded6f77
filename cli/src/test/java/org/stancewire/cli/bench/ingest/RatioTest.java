package org.stancewire.cli.bench.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTest {
    @Test
    void theMiddleOfTheTurnsCounts() {
        Ratio ratio =
                Ratio.of(
                        "x",
                        List.of(new double[] {9, 10}, new double[] {5, 10}, new double[] {6, 10}));
        assertThat(ratio.value()).isEqualTo(0.6);
        assertThat(ratio.low()).isEqualTo(0.5);
        assertThat(ratio.high()).isEqualTo(0.9);
    }
}
