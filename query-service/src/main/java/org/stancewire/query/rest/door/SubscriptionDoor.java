package org.stancewire.query.rest.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.stancewire.query.search.Parameters;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;

/// Hands on to ingest what is asked of the feeds that it follows.
@Path("/v1/subscriptions")
@Tag(name = "Subscriptions", description = "By way of the ingest service")
public class SubscriptionDoor {
    private static final List<String> PAGE = List.of("after", "limit");
    private static final String ID_EXAMPLE = "s1-e9c1cdd5b5e51ff7bd7e0d1c3c1ffa2b";

    /// No subscription is longer in Kafka.
    private static final int LONGEST = 64 << 10;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Door door;
    private final Bodies bodies;

    SubscriptionDoor(Door door, Bodies bodies) {
        this.door = door;
        this.bodies = bodies;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            operationId = "listSubscriptions",
            summary = "List the feeds that are followed, and what their last polls came to")
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "The `next` of the page before",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many, 100 where absent, at most 1000",
            schema = @Schema(type = SchemaType.INTEGER),
            example = "100")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Subscriptions.Followed.class),
                            examples = @ExampleObject(name = "list", value = DoorExamples.LIST)))
    @APIResponse(responseCode = "503", description = "The ingest service does not answer")
    public Response list(@Context HttpHeaders headers, @Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), PAGE);
        Map<String, String> page = new HashMap<>();
        for (String name : PAGE) {
            String value = parameters.one(name);
            if (value != null) {
                page.put(name, value);
            }
        }
        return door.pass(headers, errand("GET", IngestAddress.subscriptions(page), headers));
    }

    @POST
    @RunOnVirtualThread
    @Operation(
            operationId = "subscribe",
            summary = "Follow a feed: every new entry of it becomes an article")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples =
                                    @ExampleObject(
                                            name = "feed",
                                            value = DoorExamples.SUBSCRIPTION)))
    @APIResponse(
            responseCode = "201",
            description = "The feed is followed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Subscription.class),
                            examples =
                                    @ExampleObject(
                                            name = "followed",
                                            value = DoorExamples.FOLLOWED)))
    @APIResponse(
            responseCode = "200",
            description = "It was followed already, and nothing was changed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Subscription.class)))
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "415", description = "It is not JSON")
    @APIResponse(responseCode = "422", description = "A field is wrong; `pointer` names it")
    @APIResponse(responseCode = "503", description = "The ingest service does not answer")
    public Response subscribe(
            @Context HttpHeaders headers, @Context UriInfo request, InputStream wanted) {
        Parameters.none(request.getQueryParameters());
        return send("POST", IngestAddress.subscriptions(Map.of()), headers, wanted);
    }

    @GET
    @Path("{id}")
    @RunOnVirtualThread
    @Operation(
            operationId = "getSubscription",
            summary = "Show one feed and what its last poll came to")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Subscription.class),
                            examples =
                                    @ExampleObject(
                                            name = "followed",
                                            value = DoorExamples.FOLLOWED)))
    @APIResponse(responseCode = "404", description = "No feed is followed under this id")
    @APIResponse(responseCode = "503", description = "The ingest service does not answer")
    public Response show(
            @Parameter(example = ID_EXAMPLE) @PathParam("id") String id,
            @Context HttpHeaders headers,
            @Context UriInfo request) {
        Parameters.none(request.getQueryParameters());
        return door.pass(headers, errand("GET", subscription(id), headers));
    }

    @PATCH
    @Path("{id}")
    @RunOnVirtualThread
    @Operation(
            operationId = "changeSubscription",
            summary = "Pause or resume a feed, or follow it otherwise")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "pause", value = DoorExamples.PAUSE)))
    @APIResponse(
            responseCode = "200",
            description = "As it is followed now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Subscription.class),
                            examples =
                                    @ExampleObject(
                                            name = "followed",
                                            value = DoorExamples.FOLLOWED)))
    @APIResponse(responseCode = "404", description = "No feed is followed under this id")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "415", description = "It is not JSON")
    @APIResponse(responseCode = "422", description = "A field is wrong; `pointer` names it")
    @APIResponse(responseCode = "503", description = "The ingest service does not answer")
    public Response change(
            @Parameter(example = ID_EXAMPLE) @PathParam("id") String id,
            @Context HttpHeaders headers,
            @Context UriInfo request,
            InputStream change) {
        Parameters.none(request.getQueryParameters());
        return send("PATCH", subscription(id), headers, change);
    }

    @DELETE
    @Path("{id}")
    @RunOnVirtualThread
    @Operation(
            operationId = "unsubscribe",
            summary = "Follow a feed no longer",
            description = "The articles that it has brought stay.")
    @APIResponse(responseCode = "204", description = "It is followed no longer")
    @APIResponse(responseCode = "404", description = "No feed is followed under this id")
    @APIResponse(responseCode = "503", description = "The ingest service does not answer")
    public Response unsubscribe(
            @Parameter(example = ID_EXAMPLE) @PathParam("id") String id,
            @Context HttpHeaders headers,
            @Context UriInfo request) {
        Parameters.none(request.getQueryParameters());
        return door.pass(headers, errand("DELETE", subscription(id), headers));
    }

    private static Errand errand(String method, IngestAddress address, HttpHeaders headers) {
        return new Errand(method, address, Door.headers(headers), List.of(), PATIENCE);
    }

    private Response send(
            String method, IngestAddress address, HttpHeaders headers, InputStream in) {
        try (Bodies.Held body = bodies.read(in, LONGEST)) {
            return door.pass(
                    headers,
                    new Errand(
                            method,
                            address,
                            Door.headers(headers, HttpHeaders.CONTENT_TYPE),
                            body.pieces(),
                            PATIENCE));
        }
    }

    private static IngestAddress subscription(String id) {
        try {
            return IngestAddress.subscription(id);
        } catch (IllegalArgumentException _) {
            throw new ProblemException(
                    Problem.of(
                            "unknown-subscription",
                            "There is no such subscription",
                            404,
                            "what is asked for cannot be the id of a subscription; GET"
                                    + " /v1/subscriptions lists them",
                            "id"));
        }
    }
}
