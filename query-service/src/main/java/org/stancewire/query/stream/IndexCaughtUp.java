package org.stancewire.query.stream;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.IndexAwayException;
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
                            withArticles(
                                    answer.down()
                                            .withData("done", catching.percent())
                                            .withData("left", catching.left()));
                    case TailState.Failed(String reason) -> answer.down().withData("error", reason);
                    case TailState.Following() -> withArticles(answer.up());
                };
        Rebuilding.State rebuild = tail.state();
        if (rebuild.phase() == Rebuilding.Phase.UNDER_WAY) {
            told.withData("rebuilt", rebuild.done() + " of " + rebuild.total());
        }
        return told.build();
    }

    private HealthCheckResponseBuilder withArticles(HealthCheckResponseBuilder answer) {
        try {
            return answer.withData("articles", index.size());
        } catch (IndexAwayException e) {
            return answer.down().withData("error", String.valueOf(e.getMessage()));
        }
    }
}
