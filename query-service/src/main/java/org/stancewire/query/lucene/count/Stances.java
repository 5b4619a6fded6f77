package org.stancewire.query.lucene.count;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.stancewire.query.lucene.AskedStances;
import org.stancewire.query.lucene.FeedQuery;
import org.stancewire.query.lucene.StanceValues;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;

/// Goes through the stances of a question.
final class Stances {
    private final FeedQuery queries;
    private final KnownEntities known;
    private final Facets facets;

    Stances(FeedQuery queries, KnownEntities known, Facets facets) {
        this.queries = queries;
        this.known = known;
        this.facets = facets;
    }

    /// The articles that have one.
    Query articles(Question question) {
        return queries.of(question.with(question.stances()));
    }

    AskedStances asked(Question question) {
        return AskedStances.of(question.stance(), known);
    }

    /// How many each pair of a holder and a target has, and where the newest is.
    Cells cells(IndexSearcher searcher, Question question) throws IOException {
        Cells cells = new Cells();
        AskedStances asked = asked(question);
        Matches.each(
                searcher,
                articles(question),
                leaf -> {
                    LeafReader reader = leaf.reader();
                    AskedStances.In stances = asked.in(reader);
                    StanceValues at = stances.values();
                    int[] parties = facets.parties(reader, at);
                    Newest newest = new Newest(searcher, leaf);
                    return document -> {
                        stances.advance(document);
                        newest.advance(document);
                        while (stances.next()) {
                            int cell =
                                    cells.add(
                                            parties[(int) at.holder()],
                                            parties[(int) at.target()],
                                            at.polarity(),
                                            at.thousandths());
                            newest.in(cells, cell);
                        }
                    };
                });
        return cells;
    }

    /// How many there are.
    long count(IndexSearcher searcher, Question question) throws IOException {
        AskedStances asked = asked(question);
        Query articles = articles(question);
        // Where nothing but stances is asked for, their terms say how many there are.
        return asked.areTermsEnough() && articles.equals(FeedQuery.stance(asked))
                ? StanceTotals.of(asked.terms(), searcher.getIndexReader())
                : count(searcher, articles, asked);
    }

    private static long count(IndexSearcher searcher, Query articles, AskedStances asked)
            throws IOException {
        long[] count = new long[1];
        Matches.each(
                searcher,
                articles,
                leaf -> {
                    AskedStances.In stances = asked.in(leaf.reader());
                    return document -> {
                        stances.advance(document);
                        while (stances.next()) {
                            count[0]++;
                        }
                    };
                });
        return count[0];
    }
}
