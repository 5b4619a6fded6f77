package org.stancewire.query.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.search.Cursor;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.FeedItem;
import org.stancewire.query.search.FeedPage;
import org.stancewire.query.search.FoundArticle;
import org.stancewire.query.search.FoundEntity;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Question;

/// Answers questions from the index.
public final class LuceneFeedIndex implements FeedIndex {
    private final LuceneIndex index;
    private final FeedQuery queries;
    private final EntityNames names;

    public LuceneFeedIndex(LuceneIndex index, KnownEntities known) {
        this.index = index;
        this.queries = new FeedQuery(known);
        this.names = new EntityNames(known, queries);
    }

    @Override
    public FeedPage find(Question question, PageRequest page) {
        Query query = queries.of(question);
        return index.read(
                searcher -> {
                    // One more than asked for, to know whether there is a next page.
                    ScoreDoc[] found = newest(searcher, query, page.limit() + 1, page.after());
                    int here = Math.min(found.length, page.limit());
                    List<FeedItem> items = new ArrayList<>(here);
                    for (int i = 0; i < here; i++) {
                        items.add(
                                FeedItem.of(
                                        LuceneIndex.article(searcher, found[i].doc),
                                        question.minConfidence()));
                    }
                    Cursor next = found.length > here ? cursor((FieldDoc) found[here - 1]) : null;
                    return new FeedPage(searcher.count(query), items, next);
                });
    }

    private static ScoreDoc[] newest(
            IndexSearcher searcher, Query query, int limit, @Nullable Cursor after)
            throws IOException {
        // The documents lie in this order, so each part of the index is left as soon as it has
        // given enough; total hits are counted elsewhere.
        TopFieldDocs found =
                searcher.search(
                        after == null ? query : notBefore(query, after),
                        new TopFieldCollectorManager(
                                Fields.NEWEST_FIRST,
                                limit,
                                after == null ? null : place(after),
                                1));
        return found.scoreDocs;
    }

    private static Query notBefore(Query query, Cursor after) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(
                        LongPoint.newRangeQuery(Fields.TIME, Long.MIN_VALUE, after.time()),
                        Occur.FILTER)
                .build();
    }

    private static FieldDoc place(Cursor after) {
        // The highest number, so that the article itself is passed over wherever it lies.
        return new FieldDoc(
                Integer.MAX_VALUE,
                Float.NaN,
                new Object[] {after.time(), new BytesRef(after.id())});
    }

    private static Cursor cursor(FieldDoc last) {
        return new Cursor((Long) last.fields[0], ((BytesRef) last.fields[1]).utf8ToString());
    }

    @Override
    public Optional<FoundArticle> article(String id) {
        Query query =
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER)
                        .add(FeedQuery.CURRENT, Occur.FILTER)
                        .build();
        return index.read(
                searcher -> {
                    TopDocs found = searcher.search(query, 1);
                    return found.scoreDocs.length == 0
                            ? Optional.empty()
                            : Optional.of(article(searcher, found.scoreDocs[0].doc));
                });
    }

    private static FoundArticle article(IndexSearcher searcher, int document) throws IOException {
        EnrichedArticle enriched = LuceneIndex.article(searcher, document);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues number = leaf.reader().getNumericDocValues(Fields.NUMBER);
        if (!number.advanceExact(document - leaf.docBase)) {
            throw new IOException("no number: " + enriched.article().revision());
        }
        return new FoundArticle(Math.toIntExact(number.longValue()), enriched);
    }

    @Override
    public List<FoundEntity> entities(String typed, int limit) {
        return index.read(searcher -> names.find(searcher, typed, limit));
    }

    @Override
    public long size() {
        return index.read(searcher -> (long) searcher.count(FeedQuery.CURRENT));
    }
}
