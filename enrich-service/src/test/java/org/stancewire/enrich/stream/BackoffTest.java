package org.stancewire.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff();

    @Test
    void doublesUpToALimit() {
        assertThat(Stream.generate(backoff::next).limit(9).map(Duration::toMillis))
                .containsExactly(20L, 40L, 80L, 160L, 320L, 640L, 1280L, 2000L, 2000L);
    }

    @Test
    void beginsAnewAfterASuccess() {
        backoff.next();
        backoff.next();

        backoff.reset();

        assertThat(backoff.next()).isEqualTo(Duration.ofMillis(20));
    }
}
