package org.stancewire.enrich.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.stancewire.enrich.status.LoopStatus.Phase;

/// Live while the loop goes round. A batch may take as long as the group allows between two reads.
@Liveness
@ApplicationScoped
public class LoopAlive implements HealthCheck {
    private static final Duration LONGEST_BATCH = Duration.ofMinutes(5);

    private final LoopStatus status;

    LoopAlive(LoopStatus status) {
        this.status = status;
    }

    @Override
    public HealthCheckResponse call() {
        boolean alive =
                status.state().phase() != Phase.STOPPED
                        && status.silence().compareTo(LONGEST_BATCH) < 0;
        return HealthCheckResponse.named("The loop goes round")
                .status(alive)
                .withData("silentForSeconds", status.silence().toSeconds())
                .build();
    }
}
