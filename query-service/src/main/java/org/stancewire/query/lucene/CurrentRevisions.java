package org.stancewire.query.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.live.CurrentRevision;

/// Reads the revisions that the feed shows.
final class CurrentRevisions {
    private CurrentRevisions() {}

    /// What a searcher shows of an article, or null where it has none.
    static @Nullable CurrentRevision of(String id, IndexSearcher searcher) throws IOException {
        List<StoredRevisions.Stored> all = StoredRevisions.of(id, searcher.getIndexReader());
        return all.isEmpty()
                ? null
                : new CurrentRevision(
                        all.getLast().revision().number(),
                        LuceneIndex.article(searcher, all.getLast().document()));
    }

    /// The revision that a document holds.
    static CurrentRevision at(int document, IndexSearcher searcher) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues number = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
        if (!number.advanceExact(document - leaf.docBase)) {
            throw new IOException("a document without a number");
        }
        return new CurrentRevision(
                Math.toIntExact(number.longValue()), LuceneIndex.article(searcher, document));
    }
}
