package org.stancewire.query.rest.door;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A feed that is followed, as far as its health goes. Ingest may say more.
@Schema(
        description =
                "A feed that is followed, and how that goes; the ingest service may say more of it")
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subscription(
        @Schema(examples = "s1-e9c1cdd5b5e51ff7bd7e0d1c3c1ffa2b") String id,
        @Schema(examples = "https://news.example/rss.xml") String url,
        @Nullable @Schema(description = "As you call it", examples = "Example News") String name,
        @Nullable @Schema(description = "As it calls itself", examples = "Example: World")
                String title,
        @Schema(
                        description =
                                "`active`, `paused` by you, or `gone`, as its server has said",
                        enumeration = {"active", "paused", "gone"})
                String status,
        @Nullable @Schema(description = "What the last poll came to") LastPoll lastResult,
        @Nullable
                @Schema(
                        description = "When it is polled next; absent while it is not",
                        implementation = String.class,
                        format = "date-time")
                Instant nextPoll) {
    public Subscription {
        Objects.requireNonNull(id);
        Objects.requireNonNull(url);
        Objects.requireNonNull(status);
    }

    /// What a poll came to.
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LastPoll(
            @Schema(implementation = String.class, format = "date-time") Instant at,
            @Nullable @Schema(description = "The HTTP status", examples = "200") Integer status,
            @Schema(description = "Articles that were new", examples = "3") int newArticles,
            @Nullable @Schema(description = "What went wrong, in words") String problem) {}

    /// Whether its last poll went wrong.
    public boolean hasFailed() {
        return status.equals("active") && lastResult != null && lastResult.problem() != null;
    }
}
