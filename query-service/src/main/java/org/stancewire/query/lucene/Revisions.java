package org.stancewire.query.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
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
        List<Revision> all = new ArrayList<>();
        Term term = new Term(Fields.ID, id);
        for (LeafReaderContext leaf : shown.getIndexReader().leaves()) {
            LeafReader reader = leaf.reader();
            PostingsEnum documents = reader.postings(term, PostingsEnum.NONE);
            if (documents == null) {
                continue;
            }
            int document;
            while ((document = documents.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS) {
                if (reader.getLiveDocs() == null || reader.getLiveDocs().get(document)) {
                    all.add(read(reader, document));
                }
            }
        }
        all.sort(Comparator.comparingInt(Revision::number));
        return all;
    }

    private static Revision read(LeafReader reader, int document) throws IOException {
        BinaryDocValues hash = reader.getBinaryDocValues(Fields.HASH);
        NumericDocValues number = reader.getNumericDocValues(Fields.NUMBER);
        if (!hash.advanceExact(document) || !number.advanceExact(document)) {
            throw new IOException("a document without hash or number");
        }
        return new Revision(
                hash.binaryValue().utf8ToString(), Math.toIntExact(number.longValue()), null);
    }
}
