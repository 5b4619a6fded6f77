package org.stancewire.query.search;

import java.util.Objects;
import org.stancewire.contract.EnrichedArticle;

/// An article that shares with another one what is rare in that.
///
/// @param similarity how much of it, in [0,1], see [org.stancewire.query.search.similar.Traits]
public record Alike(EnrichedArticle article, double similarity) {
    public Alike {
        Objects.requireNonNull(article);
        if (!(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("a similarity of " + similarity);
        }
    }
}
