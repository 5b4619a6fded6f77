package org.stancewire.query.rest;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Position;
import org.stancewire.query.search.BadQuestionException;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.QuestionParameter;
import org.stancewire.query.search.QuestionParameter.Part;
import org.stancewire.query.search.live.FeedStream;
import org.stancewire.query.search.live.Freshness;
import org.stancewire.query.search.live.LiveFeed;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;

/// The feed as it arrives.
@Path("/v1/stream")
@Tag(name = "Feed")
public class StreamResource {
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final List<String> PARAMETERS =
            QuestionParameter.names(List.of(ArticleField.PARAMETER), Part.QUESTION);
    private static final Duration COME_AGAIN = Duration.ofSeconds(5);

    private final LiveFeed live;
    private final Freshness freshness;
    private final EventWriters writers;
    private final InstantSource clock;

    StreamResource(LiveFeed live, Freshness freshness, EventWriters writers, InstantSource clock) {
        this.live = live;
        this.freshness = freshness;
        this.writers = writers;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            operationId = "stream",
            summary = "The feed as it arrives: server-sent events",
            description =
                    """
                    One event for each article of the question, as soon as the feed has it:

                    | event | data | when |
                    |---|---|---|
                    | none (`message`) | the article, as `GET /v1/articles` lists it | a new article |
                    | `revision` | the same | an article is there in another revision than its first |
                    | `gone` | `{"id": …}` | the question had the article and has it no longer: it was deleted or changed |
                    | `dropped` | a problem | the last event: you read too slowly |

                    `id` is a position: whoever connects again with it as `Last-Event-ID`, as browsers do by \
                    themselves, or as `since`, goes on just there, on any replica, and gets every article once, \
                    whatever happened meanwhile; of articles that went during a break nothing is said. The first \
                    block has an `id` and no data: the place where the stream starts. The same article that comes \
                    again unchanged is no event. Lines that begin with a colon say that the stream is alive.""")
    @Extension(name = QuestionDocs.TAKES, value = "QUESTION")
    @Parameter(
            name = ArticleField.PARAMETER,
            in = ParameterIn.QUERY,
            description =
                    "Which fields each article comes with, separated by commas; by default all",
            schema = @Schema(type = SchemaType.STRING),
            example = "id,title,stances")
    @APIResponse(
            responseCode = "200",
            description = "Events, until you or the service end them",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING),
                            example =
                                    "id: 1.3-42\ndata: {\"id\":\"a1\",\"title\":\"Putin blames NATO\"}\n\n"))
    @APIResponse(responseCode = "429", description = "Too many read already; see `Retry-After`")
    @APIResponse(
            responseCode = "503",
            description = "The index is being filled, so that it is not known what is new")
    public void stream(
            @Parameter(
                            description =
                                    "The `id` of the last event that you have; it counts instead of"
                                            + " `since`",
                            example = "1")
                    @HeaderParam(LAST_EVENT_ID)
                    @Nullable String lastEventId,
            @Context UriInfo request,
            @Context RoutingContext http,
            @Context SseEventSink sink) {
        Parameters parameters = new Parameters(request.getQueryParameters(), PARAMETERS);
        Instant now = clock.instant();
        Question question = Question.read(parameters, now);
        Set<ArticleField> fields = ArticleField.read(parameters);
        Position since =
                lastEventId == null || lastEventId.isBlank()
                        ? question.since()
                        : position(lastEventId.strip());
        if (since == null && !freshness.hasCaughtUp()) {
            throw new ProblemException(
                    Problem.of(
                            "not-caught-up",
                            "It is not known yet what is new",
                            503,
                            "The index is being filled from the log. Come again, or say with 'since'"
                                    + " from where on you want to read: '1' is the beginning",
                            QuestionParameter.SINCE.parameter()),
                    COME_AGAIN);
        }
        FeedStream stream =
                live.open(question.anywhere(), since).orElseThrow(StreamResource::tooMany);
        writers.start(stream, fields, http);
    }

    /// Whoever asks only for the head takes no reader's place.
    @HEAD
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public Response head() {
        return Response.ok()
                .header(HttpHeaders.CONTENT_TYPE, MediaType.SERVER_SENT_EVENTS)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Position position(String lastEventId) {
        try {
            return Position.parse(lastEventId);
        } catch (IllegalArgumentException e) {
            throw new BadQuestionException(
                    LAST_EVENT_ID, "'" + LAST_EVENT_ID + "' is " + e.getMessage());
        }
    }

    private static ProblemException tooMany() {
        return new ProblemException(
                Problem.of(
                        "too-many-readers",
                        "Too many read already",
                        429,
                        "As many streams are open as stancewire.query.streams.readers allows; come"
                                + " again later, or ask another replica",
                        null),
                COME_AGAIN);
    }
}
