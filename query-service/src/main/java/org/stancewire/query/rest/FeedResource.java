package org.stancewire.query.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.rest.feed.AtomFeed;
import org.stancewire.query.rest.feed.FeedEntry;
import org.stancewire.query.rest.feed.FeedHead;
import org.stancewire.query.rest.feed.JsonFeed;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.FeedPage;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.QuestionParameter;
import org.stancewire.query.search.QuestionParameter.Part;
import org.stancewire.query.search.hit.FeedItem;
import org.stancewire.query.search.live.LiveFeed;

/// The feed for feed readers.
@Path("/")
@Tag(name = "Feed")
public class FeedResource {
    private static final String JSON_FEED = "application/feed+json";
    private static final String ATOM = "application/atom+xml";
    private static final List<String> PARAMETERS =
            QuestionParameter.names(Part.QUESTION, Part.PAGE);

    private final FeedIndex feed;
    private final LiveFeed live;
    private final QuestionTimer timer;
    private final InstantSource clock;
    private final ObjectMapper json;

    FeedResource(
            FeedIndex feed,
            LiveFeed live,
            QuestionTimer timer,
            InstantSource clock,
            ObjectMapper json) {
        this.feed = feed;
        this.live = live;
        this.timer = timer;
        this.clock = clock;
        this.json = json;
    }

    /// A page of the feed as feed readers see it.
    ///
    /// @param dependsOnNow whether it is another page when it is asked for later
    private record Page(FeedHead head, List<FeedEntry> entries, boolean dependsOnNow) {}

    @GET
    @Path("feed.json")
    @Produces(JSON_FEED)
    @Blocking
    @Operation(
            operationId = "jsonFeed",
            summary = "The feed as JSON Feed 1.1, for any feed reader",
            description =
                    "Takes what `GET /v1/articles` takes. Who is for or against whom stands in the"
                            + " summary of each item, with the words that show it. Ask again with"
                            + " `If-None-Match`: as long as nothing has changed the answer is 304.")
    @Extension(name = QuestionDocs.TAKES, value = "QUESTION,PAGE")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = JSON_FEED,
                            schema = @Schema(implementation = JsonFeed.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed")
    public Response json(@Context UriInfo request) throws JsonProcessingException {
        Page page = page(request);
        return answer(json.writeValueAsBytes(JsonFeed.of(page.head, page.entries)), page);
    }

    @GET
    @Path("feed.atom")
    @Produces(ATOM)
    @Blocking
    @Operation(
            operationId = "atomFeed",
            summary = "The feed as Atom, for any feed reader",
            description = "The same as `/feed.json`.")
    @Extension(name = QuestionDocs.TAKES, value = "QUESTION,PAGE")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ATOM, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "Nothing has changed")
    public Response atom(@Context UriInfo request) {
        Page page = page(request);
        return answer(AtomFeed.write(page.head, page.entries), page);
    }

    private Page page(UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), PARAMETERS);
        // So that a feed of the last day is the same for a minute.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        Question question = Question.read(parameters, PageRequest.asked(parameters, now));
        PageRequest asked = PageRequest.read(parameters, question, now);
        FeedPage found = timer.time("feed", () -> feed.find(question, asked));
        URI self = request.getRequestUri();
        @Nullable URI next =
                found.next() == null ? null : NextPage.address(request, found.next().toString());
        return new Page(
                FeedHead.of(question, request.getBaseUri(), self, next),
                found.articles().stream()
                        .map((FeedItem it) -> FeedEntry.of(it, request.getBaseUri()))
                        .toList(),
                question.dependsOnNow());
    }

    private Response answer(byte[] body, Page page) {
        Response.ResponseBuilder answer = Response.ok(body).header("Cache-Control", "max-age=60");
        // A date is exact to the second, so that what is newer cannot be told by it.
        if (!page.dependsOnNow && modified(page).isBefore(clock.instant().minusSeconds(2))) {
            answer.header("Last-Modified", Revalidation.date(modified(page)));
        }
        return answer.build();
    }

    /// When something came last, or went.
    private Instant modified(Page page) {
        return Stream.concat(
                        page.entries.stream().map(FeedEntry::updated),
                        Stream.of(live.nothingGoneSince()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
