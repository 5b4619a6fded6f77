package org.stancewire.query.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.stancewire.query.search.FoundArticle;

/// The revisions of an article that a reader shows.
final class StoredRevisions {
    /// A revision, and its document.
    record Stored(int document, FoundArticle.Revision revision) {}

    private StoredRevisions() {}

    /// All revisions of an article, the oldest first: the last is current.
    static List<Stored> of(String id, IndexReader shown) throws IOException {
        List<Stored> all = new ArrayList<>();
        Term term = new Term(Fields.ID, id);
        for (LeafReaderContext leaf : shown.leaves()) {
            LeafReader reader = leaf.reader();
            PostingsEnum documents = reader.postings(term, PostingsEnum.NONE);
            if (documents == null) {
                continue;
            }
            int document;
            while ((document = documents.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS) {
                if (reader.getLiveDocs() == null || reader.getLiveDocs().get(document)) {
                    all.add(new Stored(leaf.docBase + document, read(reader, document)));
                }
            }
        }
        all.sort(Comparator.comparingInt(stored -> stored.revision().number()));
        return all;
    }

    private static FoundArticle.Revision read(LeafReader reader, int document) throws IOException {
        BinaryDocValues hash = reader.getBinaryDocValues(Fields.HASH);
        NumericDocValues number = reader.getNumericDocValues(Fields.NUMBER);
        NumericDocValues came = reader.getNumericDocValues(Fields.CAME);
        if (!hash.advanceExact(document)
                || !number.advanceExact(document)
                || !came.advanceExact(document)) {
            throw new IOException("a document without hash, number or time");
        }
        return new FoundArticle.Revision(
                Math.toIntExact(number.longValue()),
                hash.binaryValue().utf8ToString(),
                Instant.ofEpochMilli(came.longValue()));
    }
}
