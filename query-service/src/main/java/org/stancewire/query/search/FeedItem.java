package org.stancewire.query.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Article;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.PublishedAt;
import org.stancewire.contract.Stance;

/// An article as the feed lists it: all but its text and the annotations that only a reader needs.
///
/// @param language the recognised one
/// @param snippet how its body begins, or null where it has none
public record FeedItem(
        String id,
        @Nullable String title,
        @Nullable String url,
        @Nullable String source,
        @Nullable PublishedAt publishedAt,
        Instant receivedAt,
        String language,
        List<String> authors,
        @Nullable Snippet snippet,
        List<Entity> entities,
        List<Stance> stances) {
    public FeedItem {
        authors = List.copyOf(authors);
        entities = List.copyOf(entities);
        stances = List.copyOf(stances);
    }

    /// What the feed lists of `enriched`: of its stances those that are sure enough.
    public static FeedItem of(EnrichedArticle enriched, double minConfidence) {
        Article article = enriched.article();
        return new FeedItem(
                article.id(),
                article.title(),
                article.url(),
                article.source(),
                article.publishedAt(),
                enriched.receivedAt(),
                enriched.annotations().language(),
                article.authors(),
                Snippet.of(article, enriched.annotations().mentions()),
                enriched.annotations().entities(),
                enriched.annotations().stances().stream()
                        .filter(stance -> stance.confidence() >= minConfidence)
                        .toList());
    }

    /// The time by which an article stands in the feed: when it was published, else when it came.
    public static Instant time(EnrichedArticle enriched) {
        PublishedAt published = enriched.article().publishedAt();
        return published == null ? enriched.receivedAt() : published.instant();
    }
}
