package org.stancewire.query.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Picks articles in the order in which they lie in the index. All of its parts are read side by
/// side, each no further than the page goes.
final class NewestFirst {
    private static final Comparator<Lane> BY_PLACE =
            Comparator.comparingLong(Lane::time).reversed().thenComparing(Lane::id);

    private NewestFirst() {}

    /// The first articles of a query, or those after a place: none of the query's is newer than
    /// that.
    static List<Placed> find(IndexSearcher searcher, Query query, int limit, @Nullable Placed after)
            throws IOException {
        Weight weight =
                searcher.createWeight(
                        searcher.rewrite(new ConstantScoreQuery(query)),
                        ScoreMode.COMPLETE_NO_SCORES,
                        1);
        PriorityQueue<Lane> lanes = new PriorityQueue<>(BY_PLACE);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                Lane lane = new Lane(leaf, scorer.iterator(), after);
                if (lane.advance()) {
                    lanes.add(lane);
                }
            }
        }
        List<Placed> found = new ArrayList<>();
        while (found.size() < limit && !lanes.isEmpty()) {
            Lane first = lanes.remove();
            found.add(first.placed());
            if (first.advance()) {
                lanes.add(first);
            }
        }
        return found;
    }

    /// One part of the index.
    private static final class Lane {
        private final int base;
        private final @Nullable Bits live;
        private final DocIdSetIterator documents;
        private final NumericDocValues times;
        private final SortedDocValues ids;
        private final @Nullable Placed after;
        private int document;
        private long time;
        private @Nullable BytesRef id;

        Lane(LeafReaderContext leaf, DocIdSetIterator documents, @Nullable Placed after)
                throws IOException {
            this.base = leaf.docBase;
            this.live = leaf.reader().getLiveDocs();
            this.documents = documents;
            this.times = DocValues.getNumeric(leaf.reader(), Fields.TIME);
            this.ids = DocValues.getSorted(leaf.reader(), Fields.ID);
            this.after = after;
        }

        long time() {
            return time;
        }

        /// Read only where it decides.
        BytesRef id() {
            if (id == null) {
                try {
                    if (!ids.advanceExact(document)) {
                        throw new IOException("a document without an id");
                    }
                    id = BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return id;
        }

        boolean advance() throws IOException {
            for (document = documents.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = documents.nextDoc()) {
                if ((live == null || live.get(document)) && times.advanceExact(document)) {
                    time = times.longValue();
                    id = null;
                    if (!isPassed()) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean isPassed() {
            return after != null && time >= after.place() && id().compareTo(after.id()) <= 0;
        }

        Placed placed() {
            return new Placed(base + document, time, 0, id());
        }
    }
}
