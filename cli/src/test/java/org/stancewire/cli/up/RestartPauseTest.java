package org.stancewire.cli.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RestartPauseTest {
    private final RestartPause pauses = new RestartPause();

    @Test
    void isTwiceAsLongEachTimeUpToHalfAMinute() {
        assertThat(Stream.generate(() -> pauses.after(Duration.ZERO).toMillis()).limit(8))
                .containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 30_000L, 30_000L);
    }

    @Test
    void beginsAnewWhereItWasReadyForTenSeconds() {
        pauses.after(Duration.ofSeconds(9));
        pauses.after(Duration.ofSeconds(9));
        assertThat(pauses.after(Duration.ofSeconds(9))).isEqualTo(Duration.ofSeconds(2));
        assertThat(pauses.after(Duration.ofSeconds(10))).isEqualTo(Duration.ofMillis(500));
        assertThat(pauses.after(Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
    }
}
