package org.stancewire.enrich.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stancewire.enrich.status.LoopStatus.Phase;

class HealthTest {
    private final LoopStatus status = new LoopStatus();

    @ParameterizedTest
    @EnumSource(Phase.class)
    void isReadyOnlyWhileItReads(Phase phase) {
        status.now(phase, "because");

        HealthCheckResponse answer = new LoopReady(status).call();

        assertThat(answer.getStatus()).isEqualTo(phase == Phase.RUNNING ? Status.UP : Status.DOWN);
        assertThat(answer.getData().orElseThrow()).containsEntry("detail", "because");
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void isAliveUntilItHasEnded(Phase phase) {
        status.now(phase, "because");

        assertThat(new LoopAlive(status).call().getStatus())
                .isEqualTo(phase == Phase.STOPPED ? Status.DOWN : Status.UP);
    }

    @Test
    void isNotReadyBeforeTheLoopBegins() {
        assertThat(new LoopReady(status).call().getStatus()).isEqualTo(Status.DOWN);
    }
}
