package org.stancewire.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AuditLimitTest {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final AuditLimit limit = new AuditLimit(nanos::get);

    @Test
    void writesSoManyAMinuteAndCountsTheOthers() {
        assertThat(written(10_000)).isEqualTo(AuditLimit.LINES_A_MINUTE);
        assertThat(limit.leftOut()).as("the minute is not over").isZero();
        nanos.addAndGet(MINUTE);
        assertThat(limit.leftOut()).isEqualTo(10_000 - AuditLimit.LINES_A_MINUTE);
        assertThat(limit.leftOut()).as("it was told").isZero();
        assertThat(written(1)).isEqualTo(1);
    }

    @Test
    void tellsOfAllThatWereLeftOutHoweverLateItIsAsked() {
        for (int minute = 0; minute < 3; minute++) {
            assertThat(written(100)).isEqualTo(AuditLimit.LINES_A_MINUTE);
            nanos.addAndGet(MINUTE);
        }
        assertThat(limit.leftOut()).isEqualTo(3 * (100 - AuditLimit.LINES_A_MINUTE));
    }

    private int written(int asked) {
        int written = 0;
        for (int i = 0; i < asked; i++) {
            written += limit.take() ? 1 : 0;
        }
        return written;
    }
}
