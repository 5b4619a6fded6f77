package org.stancewire.ingest.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.stancewire.contract.Article;
import org.stancewire.ingest.article.Intake;
import org.stancewire.ingest.article.Verdict;
import org.stancewire.ingest.log.ArticleLog;
import org.stancewire.ingest.log.Receipt;
import org.stancewire.ingest.log.Trace;
import org.stancewire.service.Problem;

/// Takes articles in.
@Path("/v1/articles")
public class ArticleResource {
    /// A longer body is decoded on a thread of its own, so that it holds nobody else up.
    private static final int SHORT_BODY = 64 << 10;

    private final ArticleLog log;
    private final ArticleMeters meters;
    private final ExecutorService workers;
    private final FeedSettings feed;

    ArticleResource(
            ArticleLog log, ArticleMeters meters, ExecutorService workers, FeedSettings feed) {
        this.log = log;
        this.meters = meters;
        this.workers = workers;
        this.feed = feed;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "postArticle",
            summary = "Take an article in",
            description =
                    "Answers when Kafka has acknowledged the article. Posting the same article again"
                            + " is harmless. Of a `text/plain` body a headline, byline, date line and an"
                            + " 'Original url:' at its end are recognised.")
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
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the query service serves it",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PostAnswer.class),
                            examples = @ExampleObject(name = "taken", value = Examples.TAKEN)))
    @APIResponse(
            responseCode = "200",
            description = "This very revision had been taken before; nothing was written",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PostAnswer.class),
                            examples = @ExampleObject(name = "repeat", value = Examples.REPEAT)))
    @APIResponse(
            responseCode = "400",
            description = "The body is not JSON, or not in its charset",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "The text takes more than 1 MiB",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "415",
            description = "The content type is not taken",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "A field is missing, unknown or wrong; `pointer` names it",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description =
                    "Kafka did not acknowledge in time; try again after `Retry-After` seconds",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public CompletionStage<RestResponse<PostAnswer>> post(
            @Context HttpHeaders headers, @Context HttpServerRequest request) {
        MediaType type = headers.getMediaType();
        if (type == null) {
            throw new NotSupportedException();
        }
        Trace trace =
                Trace.of(
                        headers.getHeaderString("traceparent"),
                        headers.getHeaderString("tracestate"));
        return Bodies.read(request)
                .thenCompose(body -> decode(type, body))
                .thenCompose(article -> append(article, trace));
    }

    private CompletionStage<Article> decode(MediaType type, byte[] body) {
        return body.length <= SHORT_BODY
                ? CompletableFuture.completedFuture(article(type, body))
                : CompletableFuture.supplyAsync(() -> article(type, body), workers);
    }

    private CompletionStage<RestResponse<PostAnswer>> append(Article article, Trace trace) {
        return log.append(article, trace).thenApply(receipt -> answer(article, receipt));
    }

    private RestResponse<PostAnswer> answer(Article article, Receipt receipt) {
        meters.taken(receipt.duplicate());
        return RestResponse.ResponseBuilder.create(
                        receipt.duplicate() ? RestResponse.Status.OK : RestResponse.Status.ACCEPTED,
                        PostAnswer.of(article, receipt))
                .header(HttpHeaders.LOCATION, feed.locationOf(article.id()))
                .build();
    }

    private static Article article(MediaType type, byte[] body) {
        return switch (verdict(type, body)) {
            case Verdict.Accepted it -> it.article();
            case Verdict.Refused it -> throw IngestProblems.of(it.refusal());
        };
    }

    private static Verdict verdict(MediaType type, byte[] body) {
        if (type.isCompatible(MediaType.TEXT_PLAIN_TYPE)) {
            return Intake.acceptPlain(Charsets.decode(body, Charsets.of(type)));
        }
        String json = Charsets.decode(body, StandardCharsets.UTF_8);
        return Intake.accept(JsonArticleReader.read(json).submission());
    }
}
