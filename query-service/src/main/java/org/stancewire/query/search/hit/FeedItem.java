package org.stancewire.query.search.hit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Position;
import org.stancewire.contract.PublishedAt;
import org.stancewire.contract.Stance;

/// An article as the feed lists it: all but its text and the annotations that only a reader
/// needs.
///
/// @param language the recognised one
/// @param subscription the feed that it first came by
/// @param snippet the passage that has the words that were asked for, else how its body begins;
///     null where it has none
/// @param stances those that are sure enough
/// @param position where its current revision stands in the log
public record FeedItem(
        String id,
        @Nullable String title,
        @Nullable String url,
        @Nullable String source,
        @Nullable PublishedAt publishedAt,
        Instant receivedAt,
        String language,
        List<String> authors,
        @Nullable String subscription,
        @Nullable Snippet snippet,
        List<Entity> entities,
        List<Stance> stances,
        Why why,
        Position position) {
    public FeedItem {
        authors = List.copyOf(authors);
        entities = List.copyOf(entities);
        stances = List.copyOf(stances);
        Objects.requireNonNull(why);
        Objects.requireNonNull(position);
    }

    /// The time by which an article stands in the feed: when it was published, else when it
    /// came.
    public static Instant time(EnrichedArticle enriched) {
        PublishedAt published = enriched.article().publishedAt();
        return published == null ? enriched.receivedAt() : published.instant();
    }
}
