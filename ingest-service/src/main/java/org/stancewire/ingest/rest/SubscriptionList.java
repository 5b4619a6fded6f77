package org.stancewire.ingest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.subscription.Followed;

/// A page of the feeds that are followed.
@Schema(name = "Subscriptions")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionList(
        List<SubscriptionAnswer> subscriptions,
        @Schema(description = "How many there are in all", examples = "42") int total,
        @Nullable
                @Schema(
                        description =
                                "What to give as `after` for the next page; absent on the last")
                String next) {
    SubscriptionList {
        subscriptions = List.copyOf(subscriptions);
    }

    /// @param after the id that the last page ended with, or null for the first page
    static SubscriptionList of(Collection<Followed> all, @Nullable String after, int limit) {
        List<Followed> page =
                all.stream()
                        .filter(it -> after == null || it.subscription().id().compareTo(after) > 0)
                        .limit(limit + 1L)
                        .toList();
        List<SubscriptionAnswer> shown =
                page.stream().limit(limit).map(SubscriptionAnswer::of).toList();
        return new SubscriptionList(
                shown, all.size(), page.size() > limit ? shown.getLast().id() : null);
    }
}
