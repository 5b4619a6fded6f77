package org.stancewire.query.search.live;

import java.util.Objects;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;

/// The revision that the feed shows of an article.
///
/// @param number from 1, in the order of the log
public record CurrentRevision(int number, EnrichedArticle enriched) {
    public CurrentRevision {
        Objects.requireNonNull(enriched);
        if (number < 1) {
            throw new IllegalArgumentException("revisions count from 1, got " + number);
        }
    }

    Position position() {
        return enriched.position();
    }
}
