package org.stancewire.query.stream;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.stancewire.query.search.FeedIndex;

/// Ready once all that the log held at the start can be read.
@Readiness
@ApplicationScoped
public class IndexCaughtUp implements HealthCheck {
    private final LogTail tail;
    private final FeedIndex index;

    IndexCaughtUp(LogTail tail, FeedIndex index) {
        this.tail = tail;
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("Index has caught up");
        HealthCheckResponseBuilder told =
                switch (tail.state()) {
                    case TailState.Waiting(String reason) ->
                            answer.down().withData("waiting", reason);
                    case TailState.CatchingUp(long left) -> answer.down().withData("left", left);
                    case TailState.Failed(String reason) -> answer.down().withData("error", reason);
                    case TailState.Following() -> answer.up().withData("articles", index.size());
                };
        return told.build();
    }
}
