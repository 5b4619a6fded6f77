package org.stancewire.query.lucene.count;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.stancewire.query.lucene.FeedQuery;
import org.stancewire.query.lucene.LuceneIndex;
import org.stancewire.query.lucene.name.EntityNames;
import org.stancewire.query.search.Bucket;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.count.EvidencePage;
import org.stancewire.query.search.count.EvidenceRequest;
import org.stancewire.query.search.count.FacetCounts;
import org.stancewire.query.search.count.FacetsRequest;
import org.stancewire.query.search.count.FeedCounts;
import org.stancewire.query.search.count.MatrixRequest;
import org.stancewire.query.search.count.StanceMatrix;
import org.stancewire.query.search.count.Timeline;
import org.stancewire.query.search.count.TimelineRequest;
import org.stancewire.query.search.count.Trends;
import org.stancewire.query.search.count.TrendsRequest;

/// Counts what is in the index.
public final class LuceneFeedCounts implements FeedCounts {
    private final LuceneIndex index;
    private final FeedQuery queries;
    private final Facets facets;
    private final Buckets buckets;
    private final Timelines timelines;
    private final Matrix matrix;
    private final StanceList list;
    private final Rising rising;
    private final Turns turns = new Turns();

    public LuceneFeedCounts(
            LuceneIndex index, KnownEntities known, FeedQuery queries, EntityNames names) {
        this.index = index;
        this.queries = queries;
        this.facets = new Facets(queries, known);
        this.buckets = new Buckets(names);
        this.timelines = new Timelines(queries, known, facets, buckets);
        Stances stances = new Stances(queries, known, facets);
        this.list = new StanceList(stances, names, known);
        this.matrix = new Matrix(stances, list, facets);
        this.rising = new Rising(queries, facets, stances, list, names);
    }

    /// How many articles of a question have which value of one facet.
    public List<Bucket> facet(Question question, Facet facet, int limit) {
        return index.read(
                searcher ->
                        buckets.of(
                                searcher,
                                facet,
                                facets.count(searcher, question, List.of(facet))
                                        .getFirst()
                                        .most(limit, facets.numbering(facet))));
    }

    @Override
    public FacetCounts facets(Question question, FacetsRequest request) {
        List<Facet> by = request.by();
        return index.read(
                searcher -> {
                    List<Counts> counted = facets.count(searcher, question, by);
                    List<FacetCounts.OfFacet> all = new ArrayList<>();
                    for (int i = 0; i < by.size(); i++) {
                        Facet facet = by.get(i);
                        Counts counts = counted.get(i);
                        all.add(
                                new FacetCounts.OfFacet(
                                        facet,
                                        counts.different(),
                                        buckets.of(
                                                searcher,
                                                facet,
                                                counts.most(
                                                        request.limit(),
                                                        facets.numbering(facet)))));
                    }
                    return new FacetCounts(Matches.count(searcher, queries.of(question)), all);
                });
    }

    @Override
    public Timeline timeline(Question question, TimelineRequest request) {
        return index.read(searcher -> timelines.of(searcher, question, request));
    }

    @Override
    public StanceMatrix matrix(Question question, MatrixRequest request) {
        return turns.take(() -> index.read(searcher -> matrix.of(searcher, question, request)));
    }

    @Override
    public EvidencePage evidence(Question question, EvidenceRequest request) {
        return index.read(searcher -> list.page(searcher, question, request));
    }

    @Override
    public Trends trends(Question question, TrendsRequest request) {
        Supplier<Trends> trends =
                () -> index.read(searcher -> rising.of(searcher, question, request));
        return request.by() == null ? turns.take(trends) : trends.get();
    }
}
