package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.search.Alike;
import org.stancewire.query.search.Bucket;
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
import org.stancewire.query.search.hit.Hits;

/// Answers questions from an index of OpenSearch.
public final class OpenSearchFeedIndex implements FeedIndex {
    private final ArticlesIndex index;
    private final ReadablePosition readable;
    private final KnownEntities known;
    private final FeedQuery queries;
    private final OpenSearchFeedCounts counts;
    private final Entities entities;
    private final AlikeArticles alike;

    /// @param readable how far the log can be read there
    public OpenSearchFeedIndex(
            OpenSearchIndex index, ReadablePosition readable, KnownEntities known) {
        this.index = index.articles();
        this.readable = readable;
        this.known = known;
        this.queries = new FeedQuery(known);
        this.entities = new Entities(known, queries);
        this.counts = new OpenSearchFeedCounts(this.index, known, queries, entities);
        this.alike = new AlikeArticles(queries, new WordTerms());
    }

    @Override
    public FeedPage find(Question question, PageRequest page) {
        Hits hits = new Hits(question, known, new WordTerms());
        Pages.Page found = Pages.find(index, queries.of(question, index), question, page);
        return new FeedPage(
                found.total(),
                found.hits().stream().map(it -> hits.item(article(it))).toList(),
                found.next());
    }

    @Override
    public Stretch walk(Question question, PageRequest page) {
        Pages.Page found = Pages.find(index, queries.of(question, index), question, page);
        return new Stretch(
                found.hits().stream().map(OpenSearchFeedIndex::article).toList(), found.next());
    }

    /// The article of a hit.
    static EnrichedArticle article(JsonNode hit) {
        return current(hit).json().read();
    }

    /// The current revision of a hit.
    static KeptRevision current(JsonNode hit) {
        return KeptArticle.history(hit.path("_source")).stream()
                .filter(KeptRevision::isThere)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    @Override
    public long count(Question question) {
        return index.count(queries.of(question, index));
    }

    @Override
    public Optional<FoundArticle> article(String id, @Nullable Integer revision) {
        List<KeptRevision> all =
                KeptArticle.read(index.visible(ArticleBody.documentId(id))).revisions();
        return all.reversed().stream()
                .filter(it -> revision == null || revision == it.revision().number())
                .findFirst()
                .map(
                        it ->
                                new FoundArticle(
                                        it.revision().number(),
                                        all.stream().map(KeptRevision::revision).toList(),
                                        it.json()));
    }

    @Override
    public long size() {
        return index.count(FeedQuery.CURRENT);
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
    public List<Alike> alike(EnrichedArticle article, Question among, int limit) {
        return index.read(reading -> alike.find(reading, article, among, limit));
    }

    @Override
    public List<FoundEntity> entities(NameQuestion name, int limit) {
        return index.read(reading -> entities.find(reading, name, limit));
    }

    @Override
    public Optional<Entity> entity(String id) {
        String present = known.present(id);
        return Optional.ofNullable(entities.named(index, List.of(present)).get(present));
    }

    @Override
    public ReadablePosition readable() {
        return readable;
    }
}
