package org.stancewire.ingest.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.feed.Opml;
import org.stancewire.ingest.feed.Outline;
import org.stancewire.ingest.subscription.Followed;
import org.stancewire.ingest.subscription.Subscriptions;

/// Brings the list of feeds from other readers, and to them. It shares its address, and so its
/// description, with [SubscriptionResource].
@Path("/v1/subscriptions")
public class OpmlResource {
    static final String OPML = "text/x-opml";

    private final Subscriptions subscriptions;
    private final OpmlImport opmlImport;
    private final Waiting waiting;

    OpmlResource(Subscriptions subscriptions, OpmlImport opmlImport, Waiting waiting) {
        this.subscriptions = subscriptions;
        this.opmlImport = opmlImport;
        this.waiting = waiting;
    }

    @POST
    @Consumes({
        OPML,
        "application/x-opml",
        "text/x-opml+xml",
        MediaType.APPLICATION_XML,
        MediaType.TEXT_XML
    })
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public CompletionStage<OpmlAnswer> take(
            @Context HttpHeaders headers, @Context HttpServerRequest request) {
        Charset declared = charset(headers.getMediaType());
        return waiting.forBody(
                request,
                body ->
                        switch (Opml.read(body, declared)) {
                            case Opml.Reading.Read it -> opmlImport.follow(it.outlines());
                            case Opml.Reading.Unreadable it ->
                                    throw SubscriptionProblems.notOpml(it.refusal());
                        });
    }

    @GET
    @Produces({OPML + ";qs=0.5;charset=utf-8", MediaType.APPLICATION_XML + ";qs=0.4;charset=utf-8"})
    @Operation(hidden = true)
    public CompletionStage<String> give() {
        return waiting.forResult(
                () -> {
                    List<Outline> outlines =
                            subscriptions.all().stream().map(OpmlResource::outline).toList();
                    return Opml.write("Feeds that Stancewire follows", outlines);
                });
    }

    private static Outline outline(Followed it) {
        String name = it.subscription().name();
        String title = it.state() == null ? null : it.state().title();
        return new Outline(name == null ? title : name, it.address());
    }

    private static @Nullable Charset charset(@Nullable MediaType type) {
        if (type == null || !type.getParameters().containsKey(MediaType.CHARSET_PARAMETER)) {
            return null;
        }
        return Charsets.of(type);
    }
}
