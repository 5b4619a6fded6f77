package org.stancewire.query.search.similar;

import java.util.List;
import java.util.Objects;
import org.stancewire.contract.Entity;
import org.stancewire.query.search.hit.FeedItem;

/// An article that is similar to another one.
///
/// @param similarity how much of what is rare in that one it shares, in [0,1]
/// @param sameWords how much of the shorter one's wording stands in the other too, in [0,1]
/// @param shared the entities that both mention
public record SimilarArticle(
        Kind kind, double similarity, double sameWords, List<Entity> shared, FeedItem article) {
    public SimilarArticle {
        Objects.requireNonNull(kind);
        shared = List.copyOf(shared);
        Objects.requireNonNull(article);
    }

    /// What two similar articles are to each other.
    public enum Kind {
        /// The same report, reprinted, cut, or slightly changed.
        NEAR_DUPLICATE,
        /// Another report, of about the same days, of what seems to be the same event.
        SAME_EVENT,
        /// The same matters.
        RELATED
    }
}
