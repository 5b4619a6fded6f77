package org.stancewire.query.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.stancewire.contract.Position;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.LogPlace;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.live.Arrivals;
import org.stancewire.query.search.live.ArrivalsInOrder;
import org.stancewire.query.search.live.CurrentRevision;

/// Reads from the index what arrived.
public final class LuceneArrivals implements Arrivals {
    private final LuceneIndex index;
    private final FeedQuery queries;

    public LuceneArrivals(LuceneIndex index, KnownEntities known) {
        this.index = index;
        this.queries = new FeedQuery(known);
    }

    @Override
    public List<CurrentRevision> between(Question question, Position from, Position to) {
        Query query = queries.of(question);
        return index.read(
                searcher -> ArrivalsInOrder.between(from, to, it -> find(searcher, query, it)));
    }

    private static List<ArrivalsInOrder.Found> find(
            IndexSearcher searcher, Query query, List<LogPlace.Range> places) {
        Query both =
                new BooleanQuery.Builder()
                        .add(query, Occur.FILTER)
                        .add(FeedQuery.inLog(places), Occur.FILTER)
                        .build();
        try {
            ScoreDoc[] found =
                    searcher.search(
                                    both,
                                    new TopFieldCollectorManager(
                                            Fields.IN_LOG, ArrivalsInOrder.AT_A_TIME, 1))
                            .scoreDocs;
            return Arrays.stream(found)
                    .map(
                            it ->
                                    new ArrivalsInOrder.Found(
                                            (Long) ((FieldDoc) it).fields[0],
                                            () -> revision(it.doc, searcher)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CurrentRevision revision(int document, IndexSearcher searcher) {
        try {
            return CurrentRevisions.at(document, searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
