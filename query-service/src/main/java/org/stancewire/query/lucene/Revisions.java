package org.stancewire.query.lucene;

import java.io.IOException;
import java.util.ArrayList;
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
    /// @param json what was written, or null where only a reader has it, or will
    record Revision(String hash, int number, byte @Nullable [] json) {}

    private final long most;

    /// What is written, and what was before a reader began to be opened that will show it.
    private Map<String, List<Revision>> written = new HashMap<>();

    private Map<String, List<Revision>> showing = new HashMap<>();
    private long bytes;
    private long bytesShowing;

    /// @param most so many bytes of articles are kept at most until a reader shows them
    Revisions(long most) {
        this.most = most;
    }

    /// All revisions of an article, the oldest first: the last is current.
    List<Revision> of(String id, IndexSearcher shown) throws IOException {
        List<Revision> since = written.get(id);
        if (since == null) {
            since = showing.get(id);
        }
        return since != null ? since : read(id, shown);
    }

    /// Says what revisions an article has from now on.
    void set(String id, List<Revision> all) {
        List<Revision> kept = new ArrayList<>(all.size());
        for (Revision revision : all) {
            int length = revision.json() == null ? 0 : revision.json().length;
            boolean fits = bytes + bytesShowing + length <= most;
            bytes += fits ? length : 0;
            kept.add(fits ? revision : new Revision(revision.hash(), revision.number(), null));
        }
        written.put(id, List.copyOf(kept));
    }

    /// Says that a reader begins to be opened that will show all that was written until now.
    void show() {
        showing.putAll(written);
        written = new HashMap<>();
        bytesShowing += bytes;
        bytes = 0;
    }

    /// Forgets what was written before [#show]: a reader shows it now.
    void shown() {
        showing = new HashMap<>();
        bytesShowing = 0;
    }

    private static List<Revision> read(String id, IndexSearcher shown) throws IOException {
        return StoredRevisions.of(id, shown.getIndexReader()).stream()
                .map(StoredRevisions.Stored::revision)
                .map(it -> new Revision(it.contentHash(), it.number(), null))
                .toList();
    }
}
