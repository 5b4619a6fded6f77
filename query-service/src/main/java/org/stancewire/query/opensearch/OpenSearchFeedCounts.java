package org.stancewire.query.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
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

/// Counts what is in an index of OpenSearch.
final class OpenSearchFeedCounts implements FeedCounts {
    private final ArticlesIndex index;
    private final FeedQuery queries;
    private final Facets facets;
    private final Entities entities;
    private final Timelines timelines;
    private final Matrix matrix;
    private final StanceList list;
    private final Rising rising;

    OpenSearchFeedCounts(
            ArticlesIndex index, KnownEntities known, FeedQuery queries, Entities entities) {
        this.index = index;
        this.queries = queries;
        this.facets = new Facets(queries, known);
        this.entities = entities;
        this.timelines = new Timelines(queries, known, facets, entities);
        this.list = new StanceList(queries, known, entities);
        this.matrix = new Matrix(queries, known, entities, list);
        this.rising = new Rising(queries, known, facets, entities);
    }

    /// How many articles of a question have which value of one facet.
    List<Bucket> facet(Question question, Facet facet, int limit) {
        return index.read(
                reading ->
                        entities.buckets(
                                reading,
                                facet,
                                Facets.most(facets.count(reading, question, facet), limit)));
    }

    @Override
    public FacetCounts facets(Question question, FacetsRequest request) {
        return index.read(
                reading -> {
                    List<FacetCounts.OfFacet> all = new ArrayList<>();
                    for (Facet facet : request.by()) {
                        SortedMap<String, Long> counts = facets.count(reading, question, facet);
                        all.add(
                                new FacetCounts.OfFacet(
                                        facet,
                                        counts.size(),
                                        entities.buckets(
                                                reading,
                                                facet,
                                                Facets.most(counts, request.limit()))));
                    }
                    return new FacetCounts(reading.count(queries.of(question, reading)), all);
                });
    }

    @Override
    public Timeline timeline(Question question, TimelineRequest request) {
        return index.read(reading -> timelines.of(reading, question, request));
    }

    @Override
    public StanceMatrix matrix(Question question, MatrixRequest request) {
        return index.read(reading -> matrix.of(reading, question, request));
    }

    @Override
    public EvidencePage evidence(Question question, EvidenceRequest request) {
        return index.read(reading -> list.page(reading, question, request));
    }

    @Override
    public Trends trends(Question question, TrendsRequest request) {
        return index.read(reading -> rising.of(reading, question, request));
    }
}
