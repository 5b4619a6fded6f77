package org.stancewire.query.search;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;

/// A record of the log, for an index that remembers which it has.
///
/// @param offset its place in its partition
/// @param revision its key, `id/content-hash`
/// @param put what it puts there, or null where it deletes the revision
public record LogRecord(long offset, String revision, @Nullable Put put) {
    public LogRecord {
        Objects.requireNonNull(revision);
        if (offset < 0) {
            throw new IllegalArgumentException("no offset: " + offset);
        }
    }

    /// The article of the revision, or the whole key where that is none.
    public String article() {
        int slash = revision.lastIndexOf('/');
        return slash < 0 ? revision : revision.substring(0, slash);
    }

    /// The content hash of the revision.
    public String hash() {
        return revision.substring(revision.lastIndexOf('/') + 1);
    }

    /// An article.
    ///
    /// @param json the same as the log has it
    public record Put(EnrichedArticle enriched, byte[] json) {}
}
