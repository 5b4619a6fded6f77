package org.stancewire.query.rest.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.Parameters;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;

/// Hands one article on to ingest.
@Path("/v1/articles")
@Tag(name = "Posting")
public class ArticleDoor {
    private static final String WAIT = "wait";

    /// As much as ingest takes.
    private static final int LONGEST = 8 << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// Ingest waits so long for an article to come into the feed, and says so then.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;
    private static final List<MediaType> TAKEN =
            List.of(JSON, MediaType.TEXT_PLAIN_TYPE, MediaType.TEXT_HTML_TYPE);
    private static final String CONTENT_LOCATION = HttpHeaders.CONTENT_LOCATION;

    private final Door door;
    private final Bodies bodies;

    ArticleDoor(Door door, Bodies bodies) {
        this.door = door;
        this.bodies = bodies;
    }

    @POST
    @RunOnVirtualThread
    @Operation(
            operationId = "postArticle",
            summary = "Post one article, by way of the ingest service",
            description =
                    "What the ingest service answers comes back as it is. Here, at the address of the"
                            + " page, it takes one article of at most 8 MiB, unpacked; packed ones,"
                            + " many at a time and other formats go to the ingest service itself. A"
                            + " page of another site may not do this.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        examples = @ExampleObject(name = "article", value = DoorExamples.ARTICLE)),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "text", value = DoorExamples.TEXT)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "page", value = DoorExamples.PAGE))
            })
    @Parameter(
            name = WAIT,
            in = ParameterIn.QUERY,
            description =
                    "How long to wait until the article can be read in the feed, and answer it"
                            + " enriched; at most 60s",
            schema = @Schema(type = SchemaType.STRING),
            example = "5s")
    @APIResponse(
            responseCode = "202",
            description = "Taken: Kafka has it",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where it can be read",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "taken", value = DoorExamples.TAKEN)))
    @APIResponse(
            responseCode = "200",
            description =
                    "This very revision had been taken before; or, with `wait`, the article as the"
                            + " feed has it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "ArticleAnswer")))
    @APIResponse(responseCode = "413", description = "The body, or the text in it, is too large")
    @APIResponse(responseCode = "415", description = "It is sent in a form that is not taken here")
    @APIResponse(
            responseCode = "422",
            description = "A field is missing, unknown or wrong; `pointer` names it")
    @APIResponse(responseCode = "429", description = "More is sent than can be taken at a time")
    @APIResponse(
            responseCode = "503",
            description = "The ingest service does not answer, or Kafka does not")
    public Response post(
            @Context HttpHeaders headers, @Context UriInfo request, InputStream article) {
        Parameters parameters = new Parameters(request.getQueryParameters(), List.of(WAIT));
        @Nullable String wait = parameters.one(WAIT);
        MediaType type = type(headers);
        try (Bodies.Held body = bodies.read(article, LONGEST)) {
            if (type.isCompatible(JSON) && body.firstSign() == '[') {
                throw several();
            }
            return door.pass(
                    headers,
                    new Errand(
                            "POST",
                            IngestAddress.articles(wait == null ? Map.of() : Map.of(WAIT, wait)),
                            Door.headers(headers, HttpHeaders.CONTENT_TYPE, CONTENT_LOCATION),
                            body.pieces(),
                            wait == null ? PATIENCE : PATIENCE.plus(LONGEST_WAIT)));
        }
    }

    private static MediaType type(HttpHeaders headers) {
        String packed = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (packed != null && !Set.of("", "identity").contains(packed.strip())) {
            throw notTaken("Content-Encoding: send it unpacked");
        }
        MediaType type = null;
        try {
            type = headers.getMediaType();
        } catch (IllegalArgumentException _) {
            // As good as none.
        }
        if (type == null || TAKEN.stream().noneMatch(type::isCompatible)) {
            throw notTaken(
                    "Content-Type: send one article as application/json, text/plain or text/html");
        }
        return type;
    }

    private static ProblemException notTaken(String what) {
        return problem(
                "unsupported-media-type",
                "This form is not taken here",
                415,
                what + ", or as it is to the ingest service itself, which takes more");
    }

    private static ProblemException several() {
        return problem(
                "not-one-article",
                "The body is not one article",
                422,
                "the body is a JSON array; send its articles one by one, or as it is to the ingest"
                        + " service itself");
    }

    private static ProblemException problem(String kind, String title, int status, String detail) {
        return new ProblemException(Problem.of(kind, title, status, detail, null));
    }
}
