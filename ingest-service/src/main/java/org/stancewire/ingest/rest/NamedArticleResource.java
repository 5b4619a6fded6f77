package org.stancewire.ingest.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// One article under its id.
@Tag(name = "Articles")
@Path("/v1/articles")
public class NamedArticleResource {
    private final Reception reception;

    NamedArticleResource(Reception reception) {
        this.reception = reception;
    }

    @PUT
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putArticle",
            summary = "Take an article in under your own id",
            description =
                    "As a post whose article states this id; a changed text is a revision of the"
                            + " article.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = JsonArticle.class),
                        examples = @ExampleObject(name = "article", value = Examples.JSON)),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "text", value = Examples.TEXT))
            })
    @APIResponse(
            responseCode = "202",
            description = "Taken: Kafka has it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PostAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "This very revision had been taken before; or it is in the feed by now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PostAnswer.class)))
    public CompletionStage<RestResponse<Object>> put(
            @Parameter(
                            description = "Your own name for the article",
                            example = "harbour-2026-11-20")
                    @PathParam("id")
                    String id,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request,
            @Parameter(
                            description = "As for a post",
                            example = "5s",
                            schema = @Schema(type = SchemaType.STRING))
                    @QueryParam("wait")
                    @Nullable String wait) {
        return reception.post(
                request, Asked.of(id, headers, Answers.SUMMARY, WaitParameter.of(wait)));
    }

    @DELETE
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "deleteArticle",
            summary = "Delete an article with all its revisions",
            description =
                    "Answers when Kafka has acknowledged the deletion; the feed drops the article at"
                            + " once and the log when it is compacted. The same article sent later is a"
                            + " new one. To find its revisions a part of the log is read, which takes"
                            + " the longer the more articles there are.")
    @APIResponse(
            responseCode = "200",
            description = "Deleted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Deletion.class)))
    @APIResponse(responseCode = "404", description = "There is no such article, or no longer")
    public CompletionStage<Deletion> delete(
            @Parameter(description = "The article's id", example = "harbour-2026-11-20")
                    @PathParam("id")
                    String id) {
        return reception.delete(id);
    }
}
