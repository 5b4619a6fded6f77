package org.stancewire.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private static final long SECOND = 1_000_000_000;

    private final Backlog backlog = new Backlog();

    @Test
    void saysNothingBeforeEnrichWasBusy() {
        for (int second = 0; second < 20; second++) {
            at(second, second, second + 1);
        }
        assertThat(backlog.forOneMore()).isZero();
    }

    @Test
    void dividesWhatWaitsByTheRate() {
        for (int second = 0; second <= 5; second++) {
            at(second, 100 * second, 3_000);
        }
        assertThat(backlog.forOneMore()).isEqualTo(Duration.ofSeconds(25));
        for (int i = 0; i < 200; i++) {
            backlog.accepted();
        }
        assertThat(backlog.forOneMore()).isEqualTo(Duration.ofSeconds(27));
    }

    @Test
    void doesNotTakeAPauseOfArticlesForSlowness() {
        for (int second = 0; second <= 5; second++) {
            at(second, 100 * second, 3_000);
        }
        for (int second = 6; second <= 30; second++) {
            at(second, 3_000 + second, 3_001 + second);
        }
        at(31, 3_031, 4_031);
        assertThat(backlog.forOneMore()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void keepsTheRateWhileEnrichIsAway() {
        for (int second = 0; second <= 5; second++) {
            at(second, 100 * second, 3_000);
        }
        for (int second = 6; second <= 60; second++) {
            at(second, 500, 3_000 + 10 * second);
        }
        assertThat(backlog.forOneMore()).isEqualTo(Duration.ofSeconds(31));
        assertThat(backlog.still(60 * SECOND)).isEqualTo(Duration.ofSeconds(55));
        at(61, 540, 3_600);
        assertThat(backlog.forOneMore()).isEqualTo(Duration.ofMillis(30_600));
    }

    @Test
    void followsTheRateOfTheLastSeconds() {
        for (int second = 0; second <= 20; second++) {
            at(second, 100 * second, 100_000);
        }
        for (int second = 21; second <= 40; second++) {
            at(second, 2_000 + 400 * (second - 20), 100_000);
        }
        assertThat(backlog.forOneMore()).isEqualTo(Duration.ofSeconds((100_000 - 10_000) / 400));
    }

    @Test
    void beginsAnewWithTheGroup() {
        for (int second = 0; second <= 5; second++) {
            at(second, 100 * second, 3_000);
        }
        at(6, 0, 3_000);
        assertThat(backlog.forOneMore()).isEqualTo(Duration.ofSeconds(30));
    }

    private void at(int second, long done, long end) {
        backlog.add(new Backlog.Sample(second * SECOND, done, end));
    }
}
