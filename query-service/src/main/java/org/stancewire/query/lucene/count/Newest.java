package org.stancewire.query.lucene.count;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.lucene.Fields;

/// Finds the newest document of a query. Each part of the index has its newest first, so that one
/// document of each is looked at.
final class Newest {
    private Newest() {}

    /// Its number in the whole index, or a negative one where the query has none.
    static int of(IndexSearcher searcher, Query query) throws IOException {
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        int newest = -1;
        long time = 0;
        @Nullable BytesRef id = null;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int document = first(weight, leaf);
            NumericDocValues times = DocValues.getNumeric(leaf.reader(), Fields.TIME);
            if (document < 0 || !times.advanceExact(document)) {
                continue;
            }
            SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
            if (id == null
                    || times.longValue() > time
                    || times.longValue() == time && id(ids, document).compareTo(id) < 0) {
                newest = leaf.docBase + document;
                time = times.longValue();
                id = BytesRef.deepCopyOf(id(ids, document));
            }
        }
        return newest;
    }

    private static int first(Weight weight, LeafReaderContext leaf) throws IOException {
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
            return -1;
        }
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator documents = scorer.iterator();
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
            document = documents.nextDoc();
        }
        return document == DocIdSetIterator.NO_MORE_DOCS ? -1 : document;
    }

    private static BytesRef id(SortedDocValues ids, int document) throws IOException {
        return ids.advanceExact(document) ? ids.lookupOrd(ids.ordValue()) : new BytesRef();
    }
}
