package org.stancewire.ingest.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Takes articles in.
@Tag(name = "Articles")
@Path("/v1/articles")
public class ArticleResource {
    private final Reception reception;

    ArticleResource(Reception reception) {
        this.reception = reception;
    }

    @POST
    @Produces({MediaType.APPLICATION_JSON, Formats.LINES})
    @Operation(
            operationId = "postArticle",
            summary = "Take one article in, or many",
            description =
                    "Answers when Kafka has acknowledged the article. A JSON array and NDJSON may be of"
                            + " any length; they are answered by a summary with the first 1,000 that"
                            + " were rejected. The body may be packed with gzip or zstd. Posting the same article again"
                            + " is harmless. Of a `text/plain` body a headline, byline, date line and an"
                            + " 'Original url:' at its end are recognised. Of a `text/html` body the"
                            + " main text is taken, and what the page states of its title, authors,"
                            + " date, address and language; `Content-Location` may name its address.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = JsonArticle.class),
                        examples = @ExampleObject(name = "article", value = Examples.JSON)),
                @Content(
                        mediaType = Formats.LINES,
                        schema = @Schema(implementation = JsonArticle.class),
                        examples = @ExampleObject(name = "lines", value = Examples.LINES)),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "text", value = Examples.TEXT)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "page", value = Examples.PAGE)),
                @Content(
                        mediaType = Formats.NINJS,
                        schema = @Schema(implementation = Object.class),
                        examples = @ExampleObject(name = "ninjs", value = Examples.NINJS)),
                @Content(
                        mediaType = Formats.RSS,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "feed", value = Examples.RSS))
            })
    @APIResponse(
            responseCode = "202",
            description = "Taken: Kafka has it",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the query service serves it",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(oneOf = {PostAnswer.class, Summary.class}),
                            examples = {
                                @ExampleObject(name = "taken", value = Examples.TAKEN),
                                @ExampleObject(name = "several", value = Examples.SUMMARY)
                            }))
    @APIResponse(
            responseCode = "200",
            description =
                    "This very revision had been taken before and nothing was written; or, with"
                            + " `wait`, the article as the feed has it; or, with `answers=each`, a"
                            + " line for each article",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(oneOf = {PostAnswer.class, Summary.class}),
                        examples = @ExampleObject(name = "repeat", value = Examples.REPEAT)),
                @Content(
                        mediaType = Formats.LINES,
                        schema = @Schema(implementation = LineAnswer.class),
                        examples = @ExampleObject(name = "each", value = Examples.EACH))
            })
    @APIResponse(responseCode = "413", description = "The text takes more than 1 MiB")
    public CompletionStage<RestResponse<Object>> post(
            @Context HttpHeaders headers,
            @Context HttpServerRequest request,
            @Parameter(
                            description =
                                    "How many articles in one body are answered: in one at the end, or"
                                            + " each by a line while they come in",
                            schema =
                                    @Schema(
                                            enumeration = {"summary", "each"},
                                            defaultValue = "summary"))
                    @QueryParam("answers")
                    @Nullable String answers,
            @Parameter(
                            description =
                                    "How long to wait until the article can be read in the feed, and"
                                            + " answer it enriched; one article only, at most 60s",
                            example = "5s",
                            schema = @Schema(type = SchemaType.STRING))
                    @QueryParam("wait")
                    @Nullable String wait) {
        return reception.post(
                request, Asked.of(null, headers, Answers.of(answers), WaitParameter.of(wait)));
    }
}
