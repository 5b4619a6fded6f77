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
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.QuestionParameter;
import org.stancewire.query.search.QuestionParameter.Part;
import org.stancewire.query.search.count.EvidenceRequest;
import org.stancewire.query.search.count.FeedCounts;
import org.stancewire.query.search.count.MatrixRequest;

/// Says who is for and against whom.
@Path("/v1/stances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Counts")
public class StancesResource {
    private static final List<String> MATRIX =
            QuestionParameter.names(
                    List.of("rows", "columns", "limit", "sort"), Part.QUESTION, Part.WAIT);
    private static final List<String> EVIDENCE =
            QuestionParameter.names(List.of("limit", "cursor"), Part.QUESTION, Part.WAIT);

    private final FeedCounts counts;
    private final Waiting waiting;
    private final QuestionTimer timer;
    private final InstantSource clock;

    StancesResource(FeedCounts counts, Waiting waiting, QuestionTimer timer, InstantSource clock) {
        this.counts = counts;
        this.waiting = waiting;
        this.timer = timer;
        this.clock = clock;
    }

    @GET
    @Blocking
    @Operation(
            summary = "Who is for and against whom",
            description =
                    "The matrix of holders and targets: of each pair how many stances "
                            + "are for and against, how sure they are at the mean, and the newest "
                            + "with the words that show it. The stances are those that the "
                            + "question asks for; where it asks for none, those that are sure "
                            + "enough to be shown. `from=-7d`: who is against whom this week.")
    @Extension(name = QuestionDocs.TAKES, value = "QUESTION,WAIT")
    @Parameter(
            name = "rows",
            in = ParameterIn.QUERY,
            description = "Only so many holders: those with the most stances",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000"),
            example = "10")
    @Parameter(
            name = "columns",
            in = ParameterIn.QUERY,
            description = "Only so many targets: those with the most stances",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000"),
            example = "10")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many cells at most",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "1000",
                            defaultValue = "50"),
            example = "50")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description =
                    "Which cells come first: `count` (most stances), `favor`, `against`, "
                            + "`contested` (most of whichever is rarer) or `newest`",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "count"),
            example = "against")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MatrixAnswer.class)))
    public Uni<MatrixAnswer> matrix(@Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), MATRIX);
        Question question = Question.read(parameters, clock.instant());
        MatrixRequest asked = MatrixRequest.read(parameters);
        return waiting.then(
                parameters,
                () -> MatrixAnswer.of(timer.time("matrix", () -> counts.matrix(question, asked))));
    }

    @GET
    @Path("evidence")
    @Blocking
    @Operation(
            summary = "The words that show who is for or against whom",
            description =
                    "The stances that the question asks for with their evidence, those "
                            + "of the newest article first; `total` is what the matrix counts. "
                            + "Mostly asked with `holder`, `target` and `polarity`.")
    @Extension(name = QuestionDocs.TAKES, value = "QUESTION,WAIT")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many stances at most",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "1000",
                            defaultValue = "20"),
            example = "20")
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "Where to go on: the `cursor` of the page before, with the same question",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EvidenceAnswer.class)))
    public Uni<EvidenceAnswer> evidence(@Context UriInfo request) {
        Instant now = clock.instant();
        Parameters parameters = new Parameters(request.getQueryParameters(), EVIDENCE);
        Question question = Question.read(parameters, PageRequest.asked(parameters, now));
        EvidenceRequest asked = EvidenceRequest.read(parameters, question, now);
        return waiting.then(
                parameters,
                () ->
                        EvidenceAnswer.of(
                                timer.time("evidence", () -> counts.evidence(question, asked))));
    }
}
