package org.stancewire.query.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.query.lucene.count.Matches;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.search.Alike;
import org.stancewire.query.search.similar.Traits;

/// Finds articles that share the traits of one: an article's score is the weight of those it has.
record AlikeArticles(FeedQuery queries, WordTerms terms) {
    private static final int FREQUENT = 10_000;

    List<Alike> find(IndexSearcher searcher, EnrichedArticle article, Query among, int limit)
            throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(among, Occur.FILTER);
        query.add(new TermQuery(new Term(Fields.ID, article.article().id())), Occur.MUST_NOT);
        Traits traits = traits(searcher, article);
        traits.words()
                .forEach(
                        (word, weight) ->
                                query.add(
                                        weighing(
                                                new TermQuery(new Term(Fields.TEXT, word)), weight),
                                        Occur.SHOULD));
        traits.entities()
                .forEach(
                        (id, weight) ->
                                query.add(weighing(queries.entity(id), weight), Occur.SHOULD));
        if (traits.words().isEmpty() && traits.entities().isEmpty()) {
            return List.of();
        }
        query.setMinimumNumberShouldMatch(1);
        List<Alike> alike = new ArrayList<>();
        for (Placed placed : Relevant.find(searcher, query.build(), limit, null)) {
            alike.add(
                    new Alike(
                            LuceneIndex.article(searcher, placed.document()),
                            Math.min(1, placed.place() / (double) Relevant.FINENESS)));
        }
        return List.copyOf(alike);
    }

    private static Query weighing(Query trait, double weight) {
        return new BoostQuery(new ConstantScoreQuery(trait), (float) weight);
    }

    private Traits traits(IndexSearcher searcher, EnrichedArticle article) throws IOException {
        try {
            return Traits.of(
                    terms.of(article.article().text(), article.annotations().language()),
                    word -> having(searcher, word),
                    article.annotations().entities().stream().map(Entity::id).toList(),
                    id -> mentioning(searcher, id),
                    Matches.count(searcher, FeedQuery.CURRENT));
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    /// Of frequent words, the deleted articles that a part of the index still has count too: exact
    /// counts of hundreds of them take long.
    private static long having(IndexSearcher searcher, String word) {
        Term term = new Term(Fields.TEXT, word);
        try {
            int about = searcher.getIndexReader().docFreq(term);
            return about > FREQUENT ? about : searcher.count(new TermQuery(term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long mentioning(IndexSearcher searcher, String id) {
        try {
            return searcher.count(queries.entity(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
