package org.stancewire.query.search;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.stancewire.contract.ArticleJson;
import org.stancewire.contract.EnrichedArticle;

/// A revision of an article.
///
/// @param revision its number, from 1, in the order of the log
/// @param revisions all that are kept, the oldest first; the last is current
public record FoundArticle(int revision, List<Revision> revisions, ArticleJson json) {
    public FoundArticle {
        revisions = List.copyOf(revisions);
        Objects.requireNonNull(json);
        if (revisions.stream().noneMatch(it -> it.number() == revision)) {
            throw new IllegalArgumentException(revision + " is none of " + revisions);
        }
    }

    /// The article, read anew.
    public EnrichedArticle enriched() {
        return json.read();
    }

    /// One revision.
    ///
    /// @param number from 1, in the order of the log
    public record Revision(int number, String contentHash, Instant receivedAt) {
        public Revision {
            if (number < 1) {
                throw new IllegalArgumentException("revisions count from 1, got " + number);
            }
        }
    }
}
