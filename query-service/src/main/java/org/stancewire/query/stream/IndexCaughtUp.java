package org.stancewire.query.stream;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.Rebuilding;

/// Ready once all that the log held at the start can be read.
@Readiness
@ApplicationScoped
public class IndexCaughtUp implements HealthCheck {
    private final Tail tail;
    private final FeedIndex index;

    IndexCaughtUp(Tail tail, FeedIndex index) {
        this.tail = tail;
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("Index has caught up");
        HealthCheckResponseBuilder told =
                switch (tail.tailState()) {
                    case TailState.Waiting(String reason) ->
                            answer.down().withData("waiting", reason);
                    case TailState.CatchingUp catching ->
                            answer.down()
                                    .withData("done", catching.percent())
                                    .withData("left", catching.left())
                                    .withData("articles", index.size());
                    case TailState.Failed(String reason) -> answer.down().withData("error", reason);
                    case TailState.Following() -> answer.up().withData("articles", index.size());
                };
        Rebuilding.State rebuild = tail.state();
        if (rebuild.phase() == Rebuilding.Phase.UNDER_WAY) {
            told.withData("rebuilt", rebuild.done() + " of " + rebuild.total());
        }
        return told.build();
    }
}
