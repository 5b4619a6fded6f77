package org.stancewire.bench;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parses an article and answers, on the event loop, and does nothing else.
@Path("/v1/articles")
public class BareEndpoint {
    /// The fields of an article as ingest takes them.
    public record Sent(
            @Nullable String id,
            @Nullable String title,
            @Nullable String url,
            @Nullable String source,
            @Nullable String publishedAt,
            @Nullable String language,
            @Nullable List<String> authors,
            @Nullable String text) {}

    /// An answer like that of ingest.
    public record Answer(String id, String position) {}

    @POST
    @NonBlocking
    public Answer post(Sent sent) {
        return new Answer(sent.id() == null ? "none" : sent.id(), "1.0-1");
    }
}
