package org.stancewire.query.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.ArticleJson;

/// What became of one article, by the offsets of its partition.
///
/// @param revisions in the order in which they came, with those that were deleted
public record ArticleHistory(List<Revision> revisions) {
    public ArticleHistory {
        revisions = List.copyOf(revisions);
    }

    /// A revision.
    ///
    /// @param number from 1
    /// @param from the offset of the record that put it there
    /// @param last the offset of the newest record that has it
    /// @param to the offset of the record that deleted it, or null while it is there
    /// @param json null once it is deleted
    public record Revision(
            int number, long from, long last, @Nullable Long to, @Nullable ArticleJson json) {}

    /// The current revision just before the record at `offset`.
    public Optional<Revision> before(long offset) {
        return revisions.stream()
                .filter(it -> it.from() < offset && (it.to() == null || it.to() >= offset))
                .reduce((_, last) -> last);
    }
}
