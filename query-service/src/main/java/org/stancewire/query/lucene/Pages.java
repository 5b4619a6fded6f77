package org.stancewire.query.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.Order;

/// Picks the articles of a page. What comes before a page is passed over by its time, so that the
/// last page costs no more than the first.
public final class Pages {
    private Pages() {}

    /// The first articles of a query in an order, or those after a place in it.
    public static List<Placed> find(
            IndexSearcher searcher, Query query, Order order, int limit, @Nullable Placed after)
            throws IOException {
        return switch (order) {
            case NEWEST ->
                    NewestFirst.find(
                            searcher,
                            after == null
                                    ? query
                                    : both(query, FeedQuery.time(Long.MIN_VALUE, after.place())),
                            limit,
                            after);
            case OLDEST ->
                    sorted(
                            searcher,
                            after == null
                                    ? query
                                    : both(query, FeedQuery.time(after.place(), Long.MAX_VALUE)),
                            Fields.OLDEST_FIRST,
                            limit,
                            after);
            case ARRIVAL ->
                    sorted(
                            searcher,
                            after == null
                                    ? query
                                    : both(
                                            query,
                                            LongPoint.newRangeQuery(
                                                    Fields.RECEIVED,
                                                    Long.MIN_VALUE,
                                                    after.place())),
                            Fields.LATEST_FIRST,
                            limit,
                            after);
            case RELEVANCE -> Relevant.find(searcher, query, limit, after);
        };
    }

    private static Query both(Query query, Query notBefore) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(notBefore, Occur.FILTER)
                .build();
    }

    private static List<Placed> sorted(
            IndexSearcher searcher, Query query, Sort sort, int limit, @Nullable Placed after)
            throws IOException {
        // The highest number, so that the article itself is passed over wherever it lies.
        FieldDoc place =
                after == null
                        ? null
                        : new FieldDoc(
                                Integer.MAX_VALUE,
                                Float.NaN,
                                new Object[] {after.place(), after.id()});
        // Total hits are counted elsewhere.
        ScoreDoc[] found =
                searcher.search(query, new TopFieldCollectorManager(sort, limit, place, 1))
                        .scoreDocs;
        List<Placed> placed = new ArrayList<>(found.length);
        for (ScoreDoc each : found) {
            @Nullable Object[] fields = ((FieldDoc) each).fields;
            placed.add(new Placed(each.doc, (Long) fields[0], 0, (BytesRef) fields[1]));
        }
        return placed;
    }
}
