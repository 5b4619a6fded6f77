package org.stancewire.query.lucene.count;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.stancewire.query.lucene.AskedStances;
import org.stancewire.query.lucene.FeedQuery;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;

/// Counts the articles of a question by a facet. What all articles have is counted once for each
/// part of the index, which mostly stays as it is when articles arrive.
public final class Facets {
    private record CountedPart(IndexReader.CacheKey part, Facet facet) {}

    private final FeedQuery queries;
    private final KnownEntities known;
    private final Map<Facet, Numbering> numberings = new EnumMap<>(Facet.class);
    private final Map<CountedPart, Counts.Sparse> ofAll = new ConcurrentHashMap<>();

    public Facets(FeedQuery queries, KnownEntities known) {
        this.queries = queries;
        this.known = known;
        Numbering parties = new Numbering(known::present);
        for (Facet facet : Facet.values()) {
            numberings.put(
                    facet,
                    switch (facet) {
                        case HOLDER, TARGET -> parties;
                        case ENTITY, QUOTED -> new Numbering(known::present);
                        case SOURCE, LANGUAGE, SUBSCRIPTION, TYPE ->
                                new Numbering(UnaryOperator.identity());
                    });
        }
    }

    /// The most frequent values of the articles of a question.
    public List<Counts.Counted> count(
            IndexSearcher searcher, Question question, Facet facet, int limit) throws IOException {
        Counts counts = new Counts();
        boolean all = question.equals(Question.EVERYTHING);
        Query query = searcher.rewrite(queries.of(question));
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            if (all) {
                counts.add(ofAll(weight, leaf, facet));
            } else {
                count(weight, leaf, values(question, facet, leaf.reader()), counts);
            }
        }
        return counts.most(limit, numbering(facet));
    }

    private Counts.Sparse ofAll(Weight weight, LeafReaderContext leaf, Facet facet)
            throws IOException {
        IndexReader.CacheHelper part = leaf.reader().getReaderCacheHelper();
        CountedPart key = new CountedPart(part.getKey(), facet);
        Counts.Sparse known = ofAll.get(key);
        if (known != null) {
            return known;
        }
        Counts counts = new Counts();
        count(weight, leaf, values(Question.EVERYTHING, facet, leaf.reader()), counts);
        Counts.Sparse sparse = counts.sparse();
        if (ofAll.putIfAbsent(key, sparse) == null) {
            part.addClosedListener(_ -> ofAll.remove(key));
        }
        return sparse;
    }

    private ValuesOf values(Question question, Facet facet, LeafReader reader) throws IOException {
        Numbering numbering = numbering(facet);
        return switch (facet) {
            case SOURCE -> ValuesOf.field(Fields.SOURCE, reader, numbering);
            case LANGUAGE -> ValuesOf.field(Fields.LANGUAGE, reader, numbering);
            case SUBSCRIPTION -> ValuesOf.field(Fields.SUBSCRIPTION, reader, numbering);
            case TYPE -> ValuesOf.field(Fields.TYPE, reader, numbering);
            case ENTITY -> ValuesOf.field(Fields.ENTITY, reader, numbering);
            case QUOTED -> ValuesOf.field(Fields.QUOTED, reader, numbering);
            case HOLDER, TARGET ->
                    ValuesOf.stances(
                            AskedStances.of(question.stance(), known),
                            facet == Facet.HOLDER,
                            reader,
                            numbering);
        };
    }

    private Numbering numbering(Facet facet) {
        return Objects.requireNonNull(numberings.get(facet));
    }

    private static void count(Weight weight, LeafReaderContext leaf, ValuesOf values, Counts counts)
            throws IOException {
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
            return;
        }
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator documents = scorer.iterator();
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if (live == null || live.get(document)) {
                for (int i = values.advance(document) - 1; i >= 0; i--) {
                    counts.add(values.value(i), 1);
                }
            }
        }
    }
}
