package org.stancewire.query.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.rest.door.Subscriptions;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.IndexAwayException;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Rebuilding;
import org.stancewire.query.search.flow.Flow;
import org.stancewire.query.search.flow.FlowState;
import org.stancewire.query.search.flow.Throughput;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;

/// Says how all goes. It answers whatever is away, and says what.
@Path("/v1/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operation")
public class StatusResource {
    private static final String EXAMPLE =
            """
            {"measuredAt": "2026-11-22T09:30:00Z",
             "articlesPerSecond": {"overSeconds": 60, "arriving": 3.2, "enriched": 3.2, "readable": 3.2},
             "stages": [
               {"stage": "enrich", "reads": "articles", "replicas": 1, "records": 0, "seconds": 0.0},
               {"stage": "query", "reads": "enriched-articles", "records": 0, "seconds": 0.0}],
             "index": {"articles": 31, "position": "1.3-42", "state": "READY",
               "rebuild": {"phase": "NONE", "done": 0, "total": 0, "detail": ""}},
             "rejected": [],
             "passedOver": {"records": 0},
             "subscriptions": {"total": 0, "well": 0, "failing": 0, "paused": 0, "gone": 0, "shown": []},
             "problems": []}
            """;

    private final Flow flow;
    private final FeedIndex feed;
    private final Rebuilding rebuilding;
    private final Subscriptions subscriptions;

    StatusResource(Flow flow, FeedIndex feed, Rebuilding rebuilding, Subscriptions subscriptions) {
        this.flow = flow;
        this.feed = feed;
        this.rebuilding = rebuilding;
        this.subscriptions = subscriptions;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            summary = "How all goes: articles a second, who is behind, what was refused, feeds",
            description =
                    "Rates and stages are what Kafka says, so that every replica says the same of"
                            + " them; the index is that of the replica which answers. It answers with"
                            + " 200 whatever is away: `problems` says what could not be found out."
                            + " Whether this replica can take questions `/q/health/ready` tells.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = StatusAnswer.class),
                            examples = @ExampleObject(name = "well", value = EXAMPLE)))
    public StatusAnswer status(@Context UriInfo request, @Context HttpHeaders headers) {
        Parameters.none(request.getQueryParameters());
        FlowState state = flow.state();
        List<Problem> problems = new ArrayList<>();
        if (state.problem() != null) {
            problems.add(
                    Problem.of(
                            "flow-unknown",
                            "It is not known how articles move",
                            503,
                            state.problem(),
                            null));
        }
        StatusAnswer.FeedsFollowed followed = followed(headers, problems);
        if (state.measured().filter(it -> it.enrichReplicas() == 0).isPresent()) {
            problems.add(
                    Problem.of(
                            "nobody-analyses",
                            "No enrich service runs",
                            503,
                            "no process of the enrich service runs, so that no article comes into"
                                    + " the feed; what is posted is kept until one is started",
                            null));
        }
        return new StatusAnswer(
                state.measured().map(FlowState.Measured::at).orElse(null),
                StatusAnswer.Rates.of(
                        state.measured()
                                .map(FlowState.Measured::throughput)
                                .orElse(Throughput.UNKNOWN)),
                state.measured().map(StatusAnswer::stages).orElse(List.of()),
                StatusAnswer.IndexStatus.of(
                        articles(problems),
                        feed.readable().now(),
                        state.index(),
                        rebuilding.state()),
                state.rejected().stream().map(StatusAnswer.Rejected::of).toList(),
                StatusAnswer.PassedOverRecords.of(state.passedOver()),
                followed,
                problems);
    }

    private @Nullable Long articles(List<Problem> problems) {
        try {
            return feed.size();
        } catch (IndexAwayException e) {
            problems.add(IndexAwayMapper.told());
            return null;
        }
    }

    private StatusAnswer.@Nullable FeedsFollowed followed(
            HttpHeaders headers, List<Problem> problems) {
        try {
            return StatusAnswer.FeedsFollowed.of(subscriptions.ask(headers));
        } catch (ProblemException e) {
            problems.add(e.problem());
            return null;
        }
    }
}
