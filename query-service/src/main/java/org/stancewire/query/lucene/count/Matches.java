package org.stancewire.query.lucene.count;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.stancewire.query.lucene.FeedQuery;

/// The documents of a query.
public final class Matches {
    /// What is done with a document, each in the order of the part of the index.
    @FunctionalInterface
    interface Visit {
        void at(int document) throws IOException;
    }

    /// Does one after the other.
    static Visit all(List<Visit> visits) {
        if (visits.size() == 1) {
            return visits.getFirst();
        }
        Visit[] all = visits.toArray(Visit[]::new);
        return document -> {
            for (Visit visit : all) {
                visit.at(document);
            }
        };
    }

    /// Makes ready for a part of the index.
    @FunctionalInterface
    interface Visitor {
        Visit in(LeafReaderContext leaf) throws IOException;
    }

    private Matches() {}

    static void each(IndexSearcher searcher, Query query, Visitor visitor) throws IOException {
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            BulkScorer scorer = weight.bulkScorer(leaf);
            if (scorer != null) {
                Visit visit = visitor.in(leaf);
                scorer.score(
                        new LeafCollector() {
                            @Override
                            public void setScorer(Scorable scores) {}

                            @Override
                            public void collect(int document) throws IOException {
                                visit.at(document);
                            }
                        },
                        leaf.reader().getLiveDocs(),
                        0,
                        DocIdSetIterator.NO_MORE_DOCS);
            }
        }
    }

    /// How many there are. All that is current is what is not replaced: that is counted faster.
    public static long count(IndexSearcher searcher, Query query) throws IOException {
        return query == FeedQuery.CURRENT
                ? searcher.getIndexReader().numDocs() - searcher.count(FeedQuery.REPLACED)
                : searcher.count(query);
    }
}
