package org.stancewire.query.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.FeedItem;
import org.stancewire.query.search.FeedPage;

/// A page of the feed.
@Schema(description = "A page of the feed, the newest article first")
record FeedAnswer(
        @Schema(description = "How many articles there are in all, exactly", examples = "1")
                long total,
        List<FeedItem> articles,
        @Nullable
                @Schema(
                        description =
                                "Pass it on as `cursor` for the next page; null on the last page",
                        nullable = true)
                String cursor) {
    FeedAnswer {
        articles = List.copyOf(articles);
    }

    static FeedAnswer of(FeedPage page) {
        return new FeedAnswer(
                page.total(), page.articles(), page.next() == null ? null : page.next().toString());
    }
}
