package org.stancewire.query.lucene;

import java.io.IOException;
import java.util.List;
import java.util.PriorityQueue;
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

/// Picks the most relevant articles. A score counts in thousandths, finer than anybody can tell, so
/// that it is the same whichever way it is summed up.
final class Relevant {
    static final int FINENESS = 1000;

    private final int limit;
    private final @Nullable Placed after;
    private final PriorityQueue<Placed> best = new PriorityQueue<>(Placed.BY_RELEVANCE.reversed());

    private Relevant(int limit, @Nullable Placed after) {
        this.limit = limit;
        this.after = after;
    }

    /// The first articles of a query, or those after a place.
    static List<Placed> find(IndexSearcher searcher, Query query, int limit, @Nullable Placed after)
            throws IOException {
        Relevant relevant = new Relevant(limit, after);
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                relevant.collect(scorer, leaf);
            }
        }
        return relevant.best.stream().sorted(Placed.BY_RELEVANCE).toList();
    }

    private void collect(Scorer scorer, LeafReaderContext leaf) throws IOException {
        NumericDocValues times = DocValues.getNumeric(leaf.reader(), Fields.TIME);
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator documents = scorer.iterator();
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if (live != null && !live.get(document)) {
                continue;
            }
            long score = Math.round((double) scorer.score() * FINENESS);
            if (!isBelow(score) && times.advanceExact(document) && ids.advanceExact(document)) {
                BytesRef id = BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()));
                add(new Placed(leaf.docBase + document, score, times.longValue(), id));
            }
        }
    }

    private boolean isBelow(long score) {
        return after != null && score > after.place()
                || best.size() == limit && score < best.element().place();
    }

    private void add(Placed found) {
        if (after == null || Placed.BY_RELEVANCE.compare(found, after) > 0) {
            best.add(found);
            if (best.size() > limit) {
                best.remove();
            }
        }
    }
}
