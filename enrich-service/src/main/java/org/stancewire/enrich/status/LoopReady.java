package org.stancewire.enrich.status;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.stancewire.enrich.status.LoopStatus.Phase;

/// Ready while the loop reads articles.
@Readiness
@ApplicationScoped
public class LoopReady implements HealthCheck {
    private final LoopStatus status;

    LoopReady(LoopStatus status) {
        this.status = status;
    }

    @Override
    public HealthCheckResponse call() {
        LoopStatus.State state = status.state();
        return HealthCheckResponse.named("Articles are read")
                .status(state.phase() == Phase.RUNNING)
                .withData("phase", state.phase().name())
                .withData("detail", state.detail())
                .build();
    }
}
