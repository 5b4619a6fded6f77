package org.stancewire.cli.bench.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WalkedOrderTest {
    private final WalkedOrder order = new WalkedOrder(3);

    @Test
    void isExactWhereEachComesOnceAndTheNewestFirst() {
        order.next("made-1", Instant.parse("2026-01-03T00:00:00Z"));
        order.next("made-2", Instant.parse("2026-01-02T00:00:00Z"));
        order.next("made-0", Instant.parse("2026-01-02T00:00:00Z"));
        assertThat(order.isExact()).isTrue();
    }

    @Test
    void noticesWhatIsDoubledMisplacedMissedOrNotAskedFor() {
        order.next("made-1", Instant.parse("2026-01-02T00:00:00Z"));
        order.next("made-1", Instant.parse("2026-01-02T00:00:00Z"));
        order.next("made-3", Instant.parse("2026-01-01T00:00:00Z"));
        order.next("made-0", Instant.parse("2026-01-03T00:00:00Z"));
        assertThat(order.doubled()).isEqualTo(1);
        assertThat(order.misplaced()).isEqualTo(1);
        assertThat(order.missed()).isEqualTo(1);
        assertThat(order.unasked()).isEqualTo(1);
        assertThat(order.isExact()).isFalse();
    }
}
