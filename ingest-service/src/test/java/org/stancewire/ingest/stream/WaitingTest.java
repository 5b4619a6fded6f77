package org.stancewire.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaitingTest {
    @Test
    void letsNoMoreWaitThanItsBound() {
        Append.Waiting waiting = new Append.Waiting(100);
        assertThat(waiting.enter(60)).isTrue();
        assertThat(waiting.enter(41)).isFalse();
        assertThat(waiting.enter(40)).isTrue();
        assertThat(waiting.enter(1)).isFalse();
        waiting.leave(60);
        assertThat(waiting.enter(60)).isTrue();
    }
}
