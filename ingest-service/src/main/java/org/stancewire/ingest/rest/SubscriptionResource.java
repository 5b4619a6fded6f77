package org.stancewire.ingest.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.subscription.Followed;
import org.stancewire.ingest.subscription.Subscribed;
import org.stancewire.ingest.subscription.Subscribing;
import org.stancewire.ingest.subscription.Subscriptions;
import org.stancewire.ingest.subscription.Wish;

/// Follows feeds: what is published there comes in by itself.
@Tag(name = "Subscriptions")
@Path("/v1/subscriptions")
public class SubscriptionResource {
    private static final int USUAL_PAGE = 100;
    private static final int LARGEST_PAGE = 1_000;

    private final Subscriptions subscriptions;
    private final Subscribing subscribing;
    private final Waiting waiting;

    SubscriptionResource(Subscriptions subscriptions, Subscribing subscribing, Waiting waiting) {
        this.subscriptions = subscriptions;
        this.subscribing = subscribing;
        this.waiting = waiting;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "subscribe",
            summary = "Follow a feed, or all feeds of an OPML list",
            description =
                    "Of an RSS, Atom or JSON feed every new entry becomes an article. The first poll"
                            + " is made at once; `lastResult` of the subscription shows how it went. An"
                            + " OPML list is answered with 200 and what became of it.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = NewSubscription.class),
                        examples = @ExampleObject(name = "feed", value = SubscriptionExamples.NEW)),
                @Content(
                        mediaType = OpmlResource.OPML,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "list", value = SubscriptionExamples.OPML))
            })
    @APIResponse(
            responseCode = "201",
            description = "The feed is followed",
            content = @Content(schema = @Schema(implementation = SubscriptionAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description =
                    "The feed was followed already and nothing was changed; or what became of a list",
            content =
                    @Content(
                            schema = @Schema(oneOf = {SubscriptionAnswer.class, OpmlAnswer.class})))
    @APIResponse(
            responseCode = "413",
            description = "The body is longer than 8 MiB, or the list has more than 10,000 feeds")
    public CompletionStage<RestResponse<SubscriptionAnswer>> subscribe(
            @Context HttpServerRequest request) {
        return waiting.forBody(
                request,
                body -> {
                    WishReader wanted = read(body);
                    return answer(
                            subscribing.subscribe(wanted.url(), wanted.over(Wish.USUAL)),
                            RestResponse.Status.CREATED);
                });
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listSubscriptions",
            summary = "List the feeds that are followed",
            description = "With `Accept: text/x-opml` the whole list comes as OPML.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SubscriptionList.class)),
                @Content(
                        mediaType = OpmlResource.OPML,
                        schema = @Schema(implementation = String.class),
                        examples =
                                @ExampleObject(name = "feeds", value = SubscriptionExamples.OPML))
            })
    @APIResponse(responseCode = "400", description = "`limit` is not valid")
    public CompletionStage<SubscriptionList> list(
            @QueryParam("after") @Nullable @Parameter(description = "The `next` of the page before")
                    String after,
            @QueryParam("limit")
                    @Nullable
                    @Parameter(
                            description = "How many, 100 where absent, at most 1000",
                            schema = @Schema(implementation = Integer.class))
                    String limit) {
        int size = limit(limit);
        return waiting.forResult(() -> SubscriptionList.of(subscriptions.all(), after, size));
    }

    /// What a body wishes. Throws [ProblemException] where it says nothing of the kind.
    static WishReader read(byte[] body) {
        return WishReader.of(Charsets.decode(body, StandardCharsets.UTF_8));
    }

    private static int limit(@Nullable String stated) {
        if (stated == null) {
            return USUAL_PAGE;
        }
        if (stated.matches("[1-9]\\d{0,3}") && Integer.parseInt(stated) <= LARGEST_PAGE) {
            return Integer.parseInt(stated);
        }
        throw SubscriptionProblems.badLimit(LARGEST_PAGE);
    }

    /// The answer to what became of a wish. Throws [ProblemException] where it was refused.
    static RestResponse<SubscriptionAnswer> answer(
            Subscribed subscribed, RestResponse.Status done) {
        return switch (subscribed) {
            case Subscribed.Done it -> answer(it.followed(), done);
            case Subscribed.Already it -> answer(it.followed(), RestResponse.Status.OK);
            case Subscribed.Refused it ->
                    throw SubscriptionProblems.invalid(it.pointer(), it.detail());
        };
    }

    private static RestResponse<SubscriptionAnswer> answer(
            Followed followed, RestResponse.Status status) {
        SubscriptionAnswer answer = SubscriptionAnswer.of(followed);
        return RestResponse.ResponseBuilder.create(status, answer)
                .header("Location", "/v1/subscriptions/" + answer.id())
                .build();
    }
}
