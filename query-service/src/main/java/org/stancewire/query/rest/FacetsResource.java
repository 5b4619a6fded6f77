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
import org.stancewire.query.search.count.FacetsRequest;
import org.stancewire.query.search.count.FeedCounts;

/// Counts the articles that have something in common.
@Path("/v1/facets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Counts")
public class FacetsResource {
    private static final List<String> PARAMETERS =
            QuestionParameter.names(List.of("by", "limit"), Part.QUESTION, Part.WAIT);

    private final FeedCounts counts;
    private final Waiting waiting;
    private final QuestionTimer timer;
    private final InstantSource clock;

    FacetsResource(FeedCounts counts, Waiting waiting, QuestionTimer timer, InstantSource clock) {
        this.counts = counts;
        this.waiting = waiting;
        this.timer = timer;
        this.clock = clock;
    }

    @GET
    @Blocking
    @Operation(
            summary = "How many articles have which value",
            description =
                    "Counts the articles of the question by source, language, entity and "
                            + "the like; each count is exact. An article counts once for each "
                            + "value that it has. `holder`, `target`, `polarity` and `basis` are "
                            + "those of the stances that the question asks for; where it asks for "
                            + "none, of those that are sure enough to be shown.")
    @Extension(name = QuestionDocs.TAKES, value = "QUESTION,WAIT")
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description =
                    "What is counted, separated by commas or several times: source, "
                            + "language, subscription, type, entity, holder, target, polarity, "
                            + "basis, tone or quoteBy",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "source,language,entity,holder,target"),
            example = "source,language,holder")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many values of each at most",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "1000",
                            defaultValue = "10"),
            example = "10")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = FacetsAnswer.class)))
    public Uni<FacetsAnswer> facets(@Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), PARAMETERS);
        Question question = Question.read(parameters, clock.instant());
        FacetsRequest asked = FacetsRequest.read(parameters);
        return waiting.then(
                parameters,
                () -> FacetsAnswer.of(timer.time("facets", () -> counts.facets(question, asked))));
    }
}
