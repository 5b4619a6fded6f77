package org.stancewire.ingest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.subscription.Followed;
import org.stancewire.ingest.subscription.PollState;
import org.stancewire.ingest.subscription.Subscription;

/// A feed that is followed, as it is shown.
@Schema(name = "Subscription", description = "A feed that is followed, and how that goes")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionAnswer(
        @Schema(
                        description = "Names it; the same address always has the same",
                        examples = "s1-5b1de1a8f2b0d0b8f7d6a3a0c4c1a2e9")
                String id,
        @Schema(
                        description = "Where the feed was when it was asked for",
                        examples = "https://news.example/rss.xml")
                String url,
        @Nullable @Schema(description = "Where it is now, if its server has moved it for good")
                String movedTo,
        @Nullable
                @Schema(
                        description = "The publisher of its articles, in place of the feed's title",
                        examples = "Example News")
                String name,
        @Nullable @Schema(description = "What the feed calls itself", examples = "Example: World")
                String title,
        @Schema(
                        description =
                                "Whether the page of an entry is fetched where the feed has only a"
                                        + " summary")
                boolean fullPages,
        @Nullable
                @Schema(
                        description = "How often to poll; without it the feed decides",
                        examples = "15m")
                String interval,
        @Schema(
                        description =
                                "`active`; `paused` by you; or `gone`, as its server has said, until"
                                        + " you resume it",
                        enumeration = {"active", "paused", "gone"})
                String status,
        @Schema(implementation = String.class, format = "date-time") Instant createdAt,
        @Nullable @Schema(description = "What the last poll came to") Result lastResult,
        @Nullable
                @Schema(
                        description = "When it is polled next; absent while it is not",
                        implementation = String.class,
                        format = "date-time")
                Instant nextPoll) {

    @Schema(name = "PollResult")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            @Schema(implementation = String.class, format = "date-time") Instant at,
            @Nullable
                    @Schema(
                            description = "The HTTP status of the feed; absent without an answer",
                            examples = "200")
                    Integer status,
            @Schema(description = "Articles that were new", examples = "3") int newArticles,
            @Nullable @Schema(description = "What went wrong") String problem) {}

    static SubscriptionAnswer of(Followed followed) {
        Subscription asked = followed.subscription();
        PollState state = followed.state();
        return new SubscriptionAnswer(
                asked.id(),
                asked.url(),
                state == null ? null : state.movedTo(),
                asked.name(),
                state == null ? null : state.title(),
                asked.fullPages(),
                asked.interval() == null ? null : Interval.write(asked.interval()),
                asked.paused() ? "paused" : followed.isGone() ? "gone" : "active",
                asked.createdAt(),
                state == null
                        ? null
                        : new Result(
                                state.lastResult().at(),
                                state.lastResult().status(),
                                state.lastResult().newArticles(),
                                state.lastResult().problem()),
                followed.nextPoll());
    }
}
