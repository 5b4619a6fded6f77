package org.stancewire.ingest.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.stancewire.ingest.subscription.Followed;
import org.stancewire.ingest.subscription.Subscribing;
import org.stancewire.ingest.subscription.Subscriptions;
import org.stancewire.ingest.subscription.Wish;

/// One feed that is followed.
@Tag(name = "Subscriptions")
@Path("/v1/subscriptions")
public class FollowedResource {
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Subscriptions subscriptions;
    private final Subscribing subscribing;
    private final Waiting waiting;

    FollowedResource(Subscriptions subscriptions, Subscribing subscribing, Waiting waiting) {
        this.subscriptions = subscriptions;
        this.subscribing = subscribing;
        this.waiting = waiting;
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getSubscription",
            summary = "Show one feed and what its last poll came to")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = SubscriptionAnswer.class),
                            examples =
                                    @ExampleObject(
                                            name = "followed",
                                            value = SubscriptionExamples.FOLLOWED)))
    @APIResponse(responseCode = "404", description = "No feed is followed under this id")
    public CompletionStage<SubscriptionAnswer> show(@PathParam("id") String id) {
        return waiting.forResult(() -> SubscriptionAnswer.of(followed(id)));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeSubscription",
            summary = "Pause or resume a feed, or follow it otherwise",
            description =
                    "What is not stated stays as it is; null takes back a name or an interval. Unless"
                            + " it is paused, the feed is polled at once.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MERGE_PATCH,
                            schema = @Schema(implementation = SubscriptionChange.class),
                            examples =
                                    @ExampleObject(
                                            name = "pause",
                                            value = SubscriptionExamples.PAUSE)))
    @APIResponse(
            responseCode = "200",
            description = "As it is followed now",
            content = @Content(schema = @Schema(implementation = SubscriptionAnswer.class)))
    @APIResponse(responseCode = "404", description = "No feed is followed under this id")
    public CompletionStage<RestResponse<SubscriptionAnswer>> change(
            @PathParam("id") String id, @Context HttpServerRequest request) {
        return waiting.forBody(
                request,
                body -> {
                    Followed before = followed(id);
                    WishReader wanted = SubscriptionResource.read(body);
                    if (wanted.hasUrl()) {
                        throw SubscriptionProblems.invalid(
                                "/url",
                                "the address of a subscription does not change; DELETE it and POST"
                                        + " another");
                    }
                    Wish wish = wanted.over(Wish.of(before.subscription()));
                    return SubscriptionResource.answer(
                            subscribing.change(before, wish), RestResponse.Status.OK);
                });
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "unsubscribe",
            summary = "Follow a feed no longer",
            description = "The articles that it has brought stay.")
    @APIResponse(responseCode = "204", description = "It is followed no longer")
    @APIResponse(responseCode = "404", description = "No feed is followed under this id")
    public CompletionStage<RestResponse<Void>> unsubscribe(@PathParam("id") String id) {
        return waiting.forResult(
                () -> {
                    followed(id);
                    subscriptions.remove(id);
                    return RestResponse.noContent();
                });
    }

    private Followed followed(String id) {
        return subscriptions.find(id).orElseThrow(() -> SubscriptionProblems.unknown(id));
    }
}
