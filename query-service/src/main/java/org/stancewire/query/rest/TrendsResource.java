package org.stancewire.query.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.QuestionParameter;
import org.stancewire.query.search.QuestionParameter.Part;
import org.stancewire.query.search.count.FeedCounts;
import org.stancewire.query.search.count.TrendsRequest;

/// Says what rises.
@Path("/v1/trends")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Counts")
public class TrendsResource {
    private static final List<String> PARAMETERS =
            QuestionParameter.names(
                    List.of("by", "window", "past", "minScore", "limit"), Part.QUESTION, Part.WAIT);

    private final FeedCounts counts;
    private final Waiting waiting;
    private final QuestionTimer timer;
    private final InstantSource clock;

    TrendsResource(FeedCounts counts, Waiting waiting, QuestionTimer timer, InstantSource clock) {
        this.counts = counts;
        this.waiting = waiting;
        this.timer = timer;
        this.clock = clock;
    }

    @GET
    @Blocking
    @Operation(
            summary = "What rises against its own past",
            description =
                    "Holds the articles of a window of time against those of the time "
                            + "before it, and lists what has a greater share of them now. How "
                            + "surely it has risen is told by the log-likelihood ratio G² (Dunning "
                            + "1993), which also holds for small counts; from 10.828 on, chance "
                            + "brings it about less than once in a thousand times. The window ends "
                            + "at `to`, or now.")
    @Extension(name = QuestionDocs.TAKES, value = "QUESTION,WAIT")
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description =
                    "What may rise: `entity`, `stance` (pairs of holder and target), or "
                            + "another of those that `/v1/facets` counts",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "entity"),
            example = "stance")
    @Parameter(
            name = "window",
            in = ParameterIn.QUERY,
            description = "How long the window is: so many hours, days or weeks",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "1d"),
            example = "24h")
    @Parameter(
            name = "past",
            in = ParameterIn.QUERY,
            description = "How long the time before is that it is held against",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "7d"),
            example = "4w")
    @Parameter(
            name = "minScore",
            in = ParameterIn.QUERY,
            description = "How great G² must be at least",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "10.828"),
            example = "3.841")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many at most",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "1000",
                            defaultValue = "20"),
            example = "20")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TrendsAnswer.class)))
    public Uni<TrendsAnswer> trends(@Context UriInfo request) {
        Instant now = clock.instant();
        Parameters parameters = new Parameters(request.getQueryParameters(), PARAMETERS);
        Question question = Question.read(parameters, now);
        TrendsRequest asked = TrendsRequest.read(parameters, question, now);
        return waiting.then(
                parameters,
                () -> TrendsAnswer.of(timer.time("trends", () -> counts.trends(question, asked))));
    }
}
