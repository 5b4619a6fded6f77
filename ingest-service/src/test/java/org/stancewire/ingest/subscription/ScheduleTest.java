package org.stancewire.ingest.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");
    private static final RandomGenerator NOTHING = () -> 0;

    private final Schedule schedule = schedule(NOTHING);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # wanted, stated, max-age, waits
                    -,        -,      PT0S,    PT30M
                    -,        PT5M,   PT0S,    PT30M
                    -,        PT2H,   PT0S,    PT2H
                    -,        P9D,    PT0S,    P1D
                    -,        -,      PT45M,   PT45M
                    -,        -,      P365D,   P1D
                    PT5M,     PT2H,   PT0S,    PT5M
                    PT5M,     -,      PT10M,   PT10M
                    PT10S,    -,      PT0S,    PT1M
                    P7D,      -,      PT0S,    P7D
                    """)
    void waitsAsLongAsAllWant(Duration wanted, Duration stated, Duration maxAge, Duration waits) {
        assertThat(schedule.afterSuccess(NOW, wanted, stated, maxAge)).isEqualTo(NOW.plus(waits));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # wanted, failures, retry-after, waits
                    -,        1,        PT0S,        PT30M
                    -,        2,        PT0S,        PT1H
                    -,        3,        PT0S,        PT2H
                    -,        7,        PT0S,        P1D
                    -,        1000000,  PT0S,        P1D
                    PT5M,     2,        PT0S,        PT10M
                    P7D,      3,        PT0S,        P7D
                    -,        1,        PT45M,       PT45M
                    -,        1,        PT5M,        PT30M
                    -,        1,        P3D,         P3D
                    -,        1,        P9999D,      P7D
                    """)
    void backsOff(Duration wanted, int failures, Duration retryAfter, Duration waits) {
        assertThat(schedule.afterFailure(NOW, wanted, failures, retryAfter))
                .isEqualTo(NOW.plus(waits));
    }

    @Test
    void spreadsPollsAndNeverComesEarly() {
        Schedule spreading = schedule(new Random(42));
        for (int i = 0; i < 1_000; i++) {
            assertThat(spreading.afterSuccess(NOW, null, null, Duration.ZERO))
                    .isBetween(NOW.plusSeconds(1_800), NOW.plusSeconds(1_980));
            assertThat(spreading.afterFailure(NOW, null, 1, Duration.ofMinutes(31)))
                    .isBetween(NOW.plusSeconds(1_860), NOW.plusSeconds(2_250));
        }
        assertThat(spreading.afterSuccess(NOW, null, null, Duration.ZERO))
                .isNotEqualTo(spreading.afterSuccess(NOW, null, null, Duration.ZERO));
    }

    @Test
    void refusesLimitsInTheWrongOrder() {
        Duration hour = Duration.ofHours(1);
        Duration day = Duration.ofDays(1);
        assertThatThrownBy(() -> new Schedule(day, hour, hour, NOTHING))
                .hasMessageContaining("least <= usual <= most");
        assertThatThrownBy(() -> new Schedule(hour, Duration.ZERO, day, NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Schedule schedule(RandomGenerator random) {
        return new Schedule(
                Duration.ofMinutes(30), Duration.ofMinutes(1), Duration.ofDays(1), random);
    }
}
