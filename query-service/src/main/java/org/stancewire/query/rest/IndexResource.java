package org.stancewire.query.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stancewire.contract.Position;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Rebuilding;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;

/// The index as its operator sees it.
@Path("/v1/index")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operation")
public class IndexResource {
    private final FeedIndex feed;
    private final Rebuilding rebuilding;

    IndexResource(FeedIndex feed, Rebuilding rebuilding) {
        this.feed = feed;
        this.rebuilding = rebuilding;
    }

    /// What is in the index, and how a rebuild goes.
    record IndexAnswer(
            @Schema(description = "How many articles can be read", examples = "31") long articles,
            @Schema(
                            description = "How far the log can be read",
                            examples = "1.3-42",
                            implementation = String.class)
                    Position position,
            @Schema(
                            description =
                                    "The last rebuild since the start: `done` of `total` offsets of"
                                            + " the log are read")
                    Rebuilding.State rebuild) {}

    @GET
    @Blocking
    @Operation(summary = "What is in the index, and how a rebuild of it goes")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = IndexAnswer.class)))
    public IndexAnswer index(@Context UriInfo request) {
        Parameters.none(request.getQueryParameters());
        return new IndexAnswer(feed.size(), feed.readable().now(), rebuilding.state());
    }

    @PUT
    @Path("rebuild")
    @Blocking
    @Operation(
            summary = "Builds the index anew from the log",
            description =
                    "Beside the one in use, which goes on answering and following the log until the"
                            + " new one has all that it has; needs the disk of both for that long. One"
                            + " that is under way goes on. `GET /v1/index` tells how it goes.")
    @APIResponse(
            responseCode = "202",
            description = "It is under way",
            content = @Content(schema = @Schema(implementation = IndexAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "The index is shared by several processes, in OpenSearch")
    @APIResponse(
            responseCode = "503",
            description = "The index is still being filled; it can be asked for again")
    public Response rebuild(@Context UriInfo request) {
        Parameters.none(request.getQueryParameters());
        rebuilding
                .instead()
                .ifPresent(
                        it -> {
                            throw new ProblemException(
                                    Problem.of(
                                            "not-here",
                                            "This index is not built anew from here",
                                            409,
                                            it,
                                            null));
                        });
        if (!rebuilding.begin()) {
            throw new ProblemException(
                    Problem.of(
                            "not-caught-up",
                            "The index does not follow the log yet",
                            503,
                            "The index is still being filled from the log, or waits for it:"
                                    + " /q/health/ready says how far it is. Ask again once it is"
                                    + " ready",
                            null),
                    Duration.ofSeconds(5));
        }
        return Response.accepted(index(request)).build();
    }
}
