package org.stancewire.cli.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTest {
    @Test
    void givesWhatAShareOfThemDoesNotExceed() {
        Latencies latencies = new Latencies();
        for (int i = 2_000; i >= 1; i--) {
            latencies.add(i * 1_000_000L);
        }
        assertThat(latencies.quantile(0.5)).isEqualTo(1_000);
        assertThat(latencies.quantile(0.99)).isEqualTo(1_980);
        assertThat(latencies.quantile(1)).isEqualTo(2_000);
    }
}
