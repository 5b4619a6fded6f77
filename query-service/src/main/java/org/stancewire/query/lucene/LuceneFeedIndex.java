package org.stancewire.query.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.ArticleJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.query.lucene.count.LuceneFeedCounts;
import org.stancewire.query.lucene.count.Matches;
import org.stancewire.query.lucene.name.EntityNames;
import org.stancewire.query.lucene.outline.Outlines;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.search.Alike;
import org.stancewire.query.search.Bucket;
import org.stancewire.query.search.Cursor;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.FeedPage;
import org.stancewire.query.search.FoundArticle;
import org.stancewire.query.search.FoundEntity;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.NameQuestion;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.ReadablePosition;
import org.stancewire.query.search.Stretch;
import org.stancewire.query.search.count.FeedCounts;
import org.stancewire.query.search.hit.FeedItem;
import org.stancewire.query.search.hit.Hits;

/// Answers questions from the index.
public final class LuceneFeedIndex implements FeedIndex {
    private final LuceneIndex index;
    private final KnownEntities known;
    private final FeedQuery queries;
    private final EntityNames names;
    private final LuceneFeedCounts counts;
    private final AlikeArticles alike;

    public LuceneFeedIndex(LuceneIndex index, KnownEntities known) {
        this.index = index;
        this.known = known;
        this.queries = new FeedQuery(known);
        this.names = new EntityNames(known, queries);
        this.counts = new LuceneFeedCounts(index, known, queries, names);
        this.alike = new AlikeArticles(queries, new WordTerms());
    }

    @Override
    public FeedPage find(Question question, PageRequest page) {
        Query asked = queries.of(question);
        Hits hits = new Hits(question, known, new WordTerms());
        return index.read(
                searcher -> {
                    // Once for the list and the total: words are looked up in every language.
                    Query query = searcher.rewrite(asked);
                    List<Placed> found = find(searcher, query, page);
                    List<Placed> here = here(found, page);
                    List<FeedItem> items = new ArrayList<>(here.size());
                    for (Placed each : here) {
                        items.add(
                                hits.item(
                                        Outlines.of(searcher, each.document()),
                                        new IndexedText(searcher, each.document())));
                    }
                    return new FeedPage(
                            Matches.count(searcher, query), items, next(found, question, page));
                });
    }

    @Override
    public Stretch walk(Question question, PageRequest page) {
        Query query = queries.of(question);
        return index.read(
                searcher -> {
                    List<Placed> found = find(searcher, query, page);
                    List<Placed> here = here(found, page);
                    List<EnrichedArticle> articles = new ArrayList<>(here.size());
                    for (Placed each : here) {
                        articles.add(LuceneIndex.article(searcher, each.document()));
                    }
                    return new Stretch(articles, next(found, question, page));
                });
    }

    /// The articles of a page and one more, to know whether there is a next page.
    private static List<Placed> find(IndexSearcher searcher, Query query, PageRequest page)
            throws IOException {
        Placed after = page.after() == null ? null : Placed.at(page.after());
        return Pages.find(searcher, query, page.order(), page.limit() + 1, after);
    }

    private static List<Placed> here(List<Placed> found, PageRequest page) {
        return found.subList(0, Math.min(found.size(), page.limit()));
    }

    private static @Nullable Cursor next(List<Placed> found, Question question, PageRequest page) {
        return found.size() > page.limit()
                ? cursor(question, page, found.get(page.limit() - 1))
                : null;
    }

    private static Cursor cursor(Question question, PageRequest page, Placed last) {
        return new Cursor(
                Cursor.mark(question, page.order()),
                // Where it is of no matter the same page always leads to the same next one.
                question.dependsOnNow() ? page.asked() : Instant.EPOCH,
                last.place(),
                last.time(),
                last.id().utf8ToString());
    }

    @Override
    public long count(Question question) {
        Query query = queries.of(question);
        return index.read(searcher -> Matches.count(searcher, query));
    }

    @Override
    public List<Bucket> facet(Question question, Facet facet, int limit) {
        return counts.facet(question, facet, limit);
    }

    /// Counts what this finds.
    public FeedCounts counts() {
        return counts;
    }

    @Override
    public Optional<FoundArticle> article(String id, @Nullable Integer revision) {
        return index.read(
                searcher -> {
                    IndexReader reader = searcher.getIndexReader();
                    List<StoredRevisions.Stored> all = StoredRevisions.of(id, reader);
                    for (StoredRevisions.Stored each : all.reversed()) {
                        int number = each.revision().number();
                        if (revision == null || revision == number) {
                            return Optional.of(
                                    new FoundArticle(
                                            number,
                                            all.stream()
                                                    .map(StoredRevisions.Stored::revision)
                                                    .toList(),
                                            new ArticleJson(
                                                    KeptJson.of(searcher, each.document()))));
                        }
                    }
                    return Optional.empty();
                });
    }

    @Override
    public List<Alike> alike(EnrichedArticle article, Question among, int limit) {
        Query query = queries.of(among);
        return index.read(searcher -> alike.find(searcher, article, query, limit));
    }

    @Override
    public List<FoundEntity> entities(NameQuestion name, int limit) {
        return index.read(searcher -> names.find(searcher, name, limit));
    }

    @Override
    public Optional<Entity> entity(String id) {
        return index.read(
                searcher ->
                        Optional.ofNullable(
                                names.entity(known.present(id), searcher.getIndexReader())));
    }

    @Override
    public long size() {
        return index.read(searcher -> Matches.count(searcher, FeedQuery.CURRENT));
    }

    @Override
    public ReadablePosition readable() {
        return index.readable();
    }
}
