package org.stancewire.query.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/// The revisions that are kept of each article: those that a reader shows, and those that were
/// written since. For the thread that writes.
final class Revisions {
    /// One revision.
    ///
    /// @param json what was written since the reader was opened, else null: the reader has it
    record Revision(String hash, int number, byte @Nullable [] json) {}

    private final Map<String, List<Revision>> written = new HashMap<>();
    private long writtenBytes;

    /// All revisions of an article, the oldest first: the last is current.
    List<Revision> of(String id, IndexSearcher shown) throws IOException {
        List<Revision> since = written.get(id);
        return since != null ? since : read(id, shown);
    }

    /// Says what revisions an article has from now on.
    void set(String id, List<Revision> all) {
        written.put(id, List.copyOf(all));
        for (Revision revision : all) {
            writtenBytes += revision.json() == null ? 0 : revision.json().length;
        }
    }

    /// About how many bytes this keeps.
    long bytes() {
        return writtenBytes;
    }

    /// Forgets what was written: a reader shows it now.
    void shown() {
        written.clear();
        writtenBytes = 0;
    }

    private static List<Revision> read(String id, IndexSearcher shown) throws IOException {
        return StoredRevisions.of(id, shown.getIndexReader()).stream()
                .map(StoredRevisions.Stored::revision)
                .map(it -> new Revision(it.contentHash(), it.number(), null))
                .toList();
    }
}
