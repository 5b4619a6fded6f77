package org.stancewire.contract;

import java.time.Instant;
import java.util.Objects;

/// An article with what analysis found in it.
///
/// @param receivedAt when ingest accepted it: the timestamp of its record, to the millisecond
/// @param position where its own record ends on the topic `articles`
public record EnrichedArticle(
        Article article, Instant receivedAt, Position position, Annotations annotations) {
    public EnrichedArticle {
        Objects.requireNonNull(article);
        Objects.requireNonNull(receivedAt);
        Objects.requireNonNull(position);
        Objects.requireNonNull(annotations);
    }
}
