package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.stancewire.query.search.LogRecord;

/// All revisions of an article that are kept, and up to where in its partition the log was taken
/// in: what the article is follows from the log up to there, whoever takes it in and however often.
///
/// @param version one more than the offset of the last record that changed it; 0 before the first
/// @param revisions the oldest first: the last is current; none where all were deleted
record KeptArticle(long version, List<KeptRevision> revisions) {
    static final KeptArticle NONE = new KeptArticle(0, List.of());

    KeptArticle {
        revisions = List.copyOf(revisions);
    }

    /// Reads an item of an answer.
    static KeptArticle read(JsonNode document) {
        return document.path("found").asBoolean()
                ? new KeptArticle(
                        document.path("_version").asLong(), revisions(document.path("_source")))
                : NONE;
    }

    static List<KeptRevision> revisions(JsonNode source) {
        List<KeptRevision> all = new ArrayList<>();
        source.path(ArticleBody.REVISIONS).forEach(it -> all.add(KeptRevision.read(it)));
        return all;
    }

    /// The same with one more record; itself where that changes nothing.
    KeptArticle and(LogRecord next) {
        if (next.offset() < version) {
            return this;
        }
        List<KeptRevision> all = new ArrayList<>(revisions);
        LogRecord.Put put = next.put();
        if (put == null) {
            return all.removeIf(it -> isOf(next, it))
                    ? new KeptArticle(next.offset() + 1, all)
                    : this;
        }
        if (all.stream().anyMatch(it -> isOf(next, it))) {
            return this;
        }
        int number = all.isEmpty() ? 1 : all.getLast().revision().number() + 1;
        all.add(KeptRevision.of(put.enriched(), number, put.json()));
        return new KeptArticle(next.offset() + 1, all);
    }

    private static boolean isOf(LogRecord next, KeptRevision revision) {
        return revision.revision().contentHash().equals(next.hash());
    }
}
