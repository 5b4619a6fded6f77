package org.stancewire.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
    @ParameterizedTest
    @CsvSource({
        "90s, 90s",
        "60s, 1m",
        "15m, 15m",
        "120m, 2h",
        "24h, 1d",
        "PT1H30M, 90m",
        " 2H , 2h",
        "pt90s, 90s"
    })
    void readsAndWritesALengthOfTime(String stated, String written) {
        assertThat(Interval.write(Interval.read(stated))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "m", "1.5h", "15 min", "-15m", "9999999999d"})
    void refusesEverythingElse(String stated) {
        assertThatThrownBy(() -> Interval.read(stated))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("15m");
    }
}
