package org.stancewire.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GatheringTest {
    private final Gathering gathering = new Gathering();

    @Test
    void holdsUpOneOfManyThatComeOneAfterTheOther() {
        int waited = 0;
        for (int i = 0; i < 10 * Gathering.TRY; i++) {
            if (gathering.join()) {
                waited++;
                gathering.leave();
            }
        }
        assertThat(waited).isEqualTo(10);
    }

    @Test
    void letsAllWaitWhereOthersComeMeanwhile() {
        awaitFirst();
        for (int moment = 0; moment < 3; moment++) {
            assertThat(gathering.join()).isTrue();
            assertThat(gathering.join()).isTrue();
            gathering.leave();
            gathering.leave();
            gathering.leave();
            assertThat(gathering.join()).isTrue();
        }
    }

    @Test
    void sendsAtOnceAgainWhenNoOtherCame() {
        awaitFirst();
        gathering.join();
        gathering.leave();
        gathering.leave();
        assertThat(gathering.join()).as("the last moment brought another").isTrue();
        gathering.leave();
        assertThat(gathering.join()).as("the last moment brought none").isFalse();
    }

    @Test
    void letsNoMoreWaitThanGoTogether() {
        awaitFirst();
        for (int i = 1; i < Gathering.MOST; i++) {
            assertThat(gathering.join()).isTrue();
        }
        assertThat(gathering.join()).isFalse();
        gathering.leave();
        assertThat(gathering.join()).isTrue();
    }

    private void awaitFirst() {
        for (int i = 1; i < Gathering.TRY; i++) {
            assertThat(gathering.join()).isFalse();
        }
        assertThat(gathering.join()).isTrue();
    }
}
