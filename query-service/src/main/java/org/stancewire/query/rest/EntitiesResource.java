package org.stancewire.query.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.Parameters;
import org.stancewire.service.Problem;

/// The entities that articles speak of.
@Path("/v1/entities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities")
public class EntitiesResource {
    private static final int MAX_LIMIT = 100;
    private static final int DEFAULT_LIMIT = 10;

    private final FeedIndex feed;
    private final QuestionTimer timer;

    EntitiesResource(FeedIndex feed, QuestionTimer timer) {
        this.feed = feed;
        this.timer = timer;
    }

    @GET
    @Operation(
            summary = "Entities by name",
            description =
                    "Finds persons, organisations and places by the beginning of a name or of a"
                            + " word in it, in any language, script or near spelling. Those that no"
                            + " article mentions come last. Without `q`: the most mentioned.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "A name or its beginning",
            schema = @Schema(type = SchemaType.STRING),
            example = "Хафтар")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many entities at most",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "100",
                            defaultValue = "10"),
            example = "10")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EntitiesAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or cannot be understood",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public EntitiesAnswer find(@Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), List.of("q", "limit"));
        String typed = parameters.one("q");
        int limit = parameters.count("limit", MAX_LIMIT, DEFAULT_LIMIT);
        return EntitiesAnswer.of(
                timer.time("entities", () -> feed.entities(typed == null ? "" : typed, limit)));
    }
}
