package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.stancewire.query.search.LogRecord;

/// All revisions of an article, and up to where in its partition the log was taken in: what the
/// article is follows from the log up to there, whoever takes it in and however often.
///
/// @param version one more than the offset of the last record that is in it; 0 before the first
/// @param history the oldest first, with those that were deleted: of them no text is left
record KeptArticle(long version, List<KeptRevision> history) {
    static final KeptArticle NONE = new KeptArticle(0, List.of());

    KeptArticle {
        history = List.copyOf(history);
    }

    /// Reads an item of an answer.
    static KeptArticle read(JsonNode document) {
        return document.path("found").asBoolean()
                ? new KeptArticle(
                        document.path("_version").asLong(), history(document.path("_source")))
                : NONE;
    }

    /// Reads what a document keeps.
    static List<KeptRevision> history(JsonNode source) {
        List<KeptRevision> all = new ArrayList<>();
        source.path(ArticleBody.REVISIONS).forEach(it -> all.add(KeptRevision.read(it)));
        return all;
    }

    /// Those that are there: the last is current.
    List<KeptRevision> revisions() {
        return history.stream().filter(KeptRevision::isThere).toList();
    }

    /// The same with one more record; itself where that is in it, or deletes what is not there.
    KeptArticle and(LogRecord next) {
        if (next.offset() < version) {
            return this;
        }
        LogRecord.Put put = next.put();
        List<KeptRevision> all = new ArrayList<>(history);
        if (!has(next.hash())) {
            if (put == null) {
                return this;
            }
            List<KeptRevision> there = revisions();
            int number = there.isEmpty() ? 1 : there.getLast().revision().number() + 1;
            all.add(KeptRevision.of(next, put, number));
        } else {
            all.replaceAll(
                    it ->
                            !it.isThere(next.hash())
                                    ? it
                                    : put == null
                                            ? it.deleted(next.offset())
                                            : it.again(next.offset()));
        }
        return new KeptArticle(next.offset() + 1, all);
    }

    /// Whether a revision is there.
    boolean has(String contentHash) {
        return history.stream().anyMatch(it -> it.isThere(contentHash));
    }
}
