package org.stancewire.query.search;

import java.util.Objects;
import org.stancewire.contract.EnrichedArticle;

/// An article's current revision.
///
/// @param revision its number, from 1, in the order of the log
public record FoundArticle(int revision, EnrichedArticle enriched) {
    public FoundArticle {
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1, got " + revision);
        }
        Objects.requireNonNull(enriched);
    }
}
