package org.stancewire.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long MS = 1_000_000;

    @Test
    void isDueAtOnceAndAfterItsInterval() {
        Pace pace = new Pace(Duration.ofMillis(50), 0);
        assertThat(pace.isDue(0)).isTrue();
        pace.done(0, MS);
        assertThat(pace.isDue(49 * MS)).isFalse();
        assertThat(pace.untilDue(30 * MS)).isEqualTo(Duration.ofMillis(20));
        assertThat(pace.isDue(50 * MS)).isTrue();
        assertThat(pace.untilDue(60 * MS)).isEqualTo(Duration.ZERO);
    }

    @Test
    void takesNoMoreThanAFifthOfTheTime() {
        Pace pace = new Pace(Duration.ofMillis(50), 0);
        pace.done(0, 100 * MS);
        assertThat(pace.isDue(499 * MS)).isFalse();
        assertThat(pace.isDue(500 * MS)).isTrue();
    }

    @Test
    void doesNotLetWaitWhoeverHadToWaitForAProcessor() {
        Pace byTime = new Pace(Duration.ofMillis(1), 0);
        Pace byWork = Pace.ofWork(Duration.ofMillis(1), 0);
        byTime.run(() -> LockSupport.parkNanos(200 * MS));
        assertThat(byTime.isDue(System.nanoTime())).isFalse();
        byWork.run(() -> LockSupport.parkNanos(200 * MS));
        assertThat(byWork.isDue(System.nanoTime())).isTrue();
    }
}
