package org.stancewire.query.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
import org.stancewire.query.search.count.TimelineRequest;

/// Counts articles over time.
@Path("/v1/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Counts")
public class TimelineResource {
    private static final List<String> PARAMETERS =
            QuestionParameter.names(
                    List.of("interval", "zone", "measure", "toneOf", "by", "limit"),
                    Part.QUESTION,
                    Part.WAIT);

    private final FeedCounts counts;
    private final Waiting waiting;
    private final QuestionTimer timer;
    private final InstantSource clock;

    TimelineResource(FeedCounts counts, Waiting waiting, QuestionTimer timer, InstantSource clock) {
        this.counts = counts;
        this.waiting = waiting;
        this.timer = timer;
        this.clock = clock;
    }

    @GET
    @Blocking
    @Operation(
            summary = "How many articles there are at what time",
            description =
                    "Counts the articles of the question by when they were published, "
                            + "else received, in the intervals of the calendar of a zone: a day on "
                            + "which the clock is changed has 23 or 25 hours, and an hour that "
                            + "comes twice is two. A date without a time is that date in every "
                            + "zone. Intervals without articles are there too, from the first to "
                            + "the last that has some; more than 10,000 are an error.")
    @Extension(name = QuestionDocs.TAKES, value = "QUESTION,WAIT")
    @Parameter(
            name = "interval",
            in = ParameterIn.QUERY,
            description = "hour, day, week (from Monday), month or year",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "day"),
            example = "week")
    @Parameter(
            name = "zone",
            in = ParameterIn.QUERY,
            description =
                    "Whose calendar and clock: a zone such as Europe/Berlin, or an "
                            + "offset such as +05:30",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "UTC"),
            example = "Europe/Berlin")
    @Parameter(
            name = "measure",
            in = ParameterIn.QUERY,
            description =
                    "`count`: articles alone. `tone`: also in how many of them the text "
                            + "speaks of the entity `toneOf` in which tone. `stance`: also how "
                            + "many of the stances asked for are for and against, and how sure "
                            + "they are at the mean",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "count"),
            example = "stance")
    @Parameter(
            name = "toneOf",
            in = ParameterIn.QUERY,
            description = "Id of the entity whose tone is counted, which `measure=tone` needs",
            schema = @Schema(type = SchemaType.STRING),
            example = "person:vladimir-putin")
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description =
                    "What the timeline is split by: one of those that `/v1/facets` "
                            + "counts. With `measure=stance`, each stance goes to its own holder, "
                            + "target, polarity or basis",
            schema = @Schema(type = SchemaType.STRING),
            example = "source")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description =
                    "By how many of the most frequent values it is split; the rest is "
                            + "counted together",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "50",
                            defaultValue = "5"),
            example = "5")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TimelineAnswer.class)))
    public Uni<TimelineAnswer> timeline(@Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), PARAMETERS);
        Question question = Question.read(parameters, clock.instant());
        TimelineRequest asked = TimelineRequest.read(parameters);
        return waiting.then(
                parameters,
                () ->
                        TimelineAnswer.of(
                                timer.time("timeline", () -> counts.timeline(question, asked)),
                                asked));
    }
}
