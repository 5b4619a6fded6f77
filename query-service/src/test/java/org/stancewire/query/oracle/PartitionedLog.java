package org.stancewire.query.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;

/// A log of random articles: all revisions of an article lie in one partition, in the order in
/// which they came.
public final class PartitionedLog {
    /// One record.
    ///
    /// @param enriched the article, or null where the revision is deleted
    public record Entry(String revision, @Nullable EnrichedArticle enriched) {}

    private final List<List<Entry>> partitions = new ArrayList<>();
    private final Map<String, List<String>> revisions = new TreeMap<>();

    public PartitionedLog(int partitions) {
        for (int i = 0; i < partitions; i++) {
            this.partitions.add(new ArrayList<>());
        }
    }

    public List<List<Entry>> partitions() {
        return partitions;
    }

    /// Puts an article at the end of its partition; answers it with its place.
    public EnrichedArticle put(EnrichedArticle article) {
        String id = article.article().id();
        int partition = Math.floorMod(id.hashCode(), partitions.size());
        List<Entry> entries = partitions.get(partition);
        EnrichedArticle placed =
                new EnrichedArticle(
                        article.article(),
                        article.receivedAt(),
                        Position.after(partition, entries.size()),
                        article.annotations());
        entries.add(new Entry(article.article().revision(), placed));
        revisions.computeIfAbsent(id, _ -> new ArrayList<>()).add(article.article().revision());
        return placed;
    }

    /// Deletes all revisions of an article, the oldest first.
    public void delete(String id) {
        List<String> gone = revisions.remove(id);
        if (gone != null) {
            int partition = Math.floorMod(id.hashCode(), partitions.size());
            gone.forEach(it -> partitions.get(partition).add(new Entry(it, null)));
        }
    }

    /// The current revision of each article that is there.
    public List<EnrichedArticle> current() {
        Map<String, EnrichedArticle> all = new TreeMap<>();
        for (List<Entry> entries : partitions) {
            for (Entry entry : entries) {
                String id = entry.revision().substring(0, entry.revision().lastIndexOf('/'));
                if (entry.enriched() != null) {
                    all.put(id, entry.enriched());
                } else {
                    all.remove(id);
                }
            }
        }
        return List.copyOf(all.values());
    }
}
