package org.stancewire.query.lucene.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;
import org.stancewire.query.lucene.AskedStances;
import org.stancewire.query.lucene.FeedQuery;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.lucene.StanceValues;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;

/// Counts the articles of a question by facets. What all articles have is counted once for each
/// part of the index, which mostly stays as it is when articles arrive.
final class Facets {
    private static final char IN_TONE = '\u001f';

    private final FeedQuery queries;
    private final KnownEntities known;
    private final Map<Facet, Numbering> numberings = new EnumMap<>(Facet.class);
    private final CountedParts ofAll = new CountedParts();

    Facets(FeedQuery queries, KnownEntities known) {
        this.queries = queries;
        this.known = known;
        Numbering parties = new Numbering(known::present);
        for (Facet facet : Facet.values()) {
            numberings.put(
                    facet,
                    switch (facet) {
                        case HOLDER, TARGET -> parties;
                        case ENTITY, QUOTED -> new Numbering(known::present);
                        case TONE -> new Numbering(this::presentTone);
                        case POLARITY -> Numbering.of(Polarity.values());
                        case BASIS -> Numbering.of(Basis.values());
                        case SOURCE, LANGUAGE, SUBSCRIPTION, TYPE ->
                                new Numbering(UnaryOperator.identity());
                    });
        }
    }

    private String presentTone(String term) {
        int between = term.lastIndexOf(IN_TONE);
        return known.present(term.substring(0, between)) + ':' + term.substring(between + 1);
    }

    /// The values of the articles of a question, for each facet.
    List<Counts> count(IndexSearcher searcher, Question question, List<Facet> by)
            throws IOException {
        List<Counts> counts = new ArrayList<>();
        by.forEach(_ -> counts.add(new Counts()));
        if (question.equals(Question.EVERYTHING)) {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                LeafReader reader = leaf.reader();
                for (int i = 0; i < by.size(); i++) {
                    Facet facet = by.get(i);
                    counts.get(i)
                            .add(ofAll.of(reader, facet, () -> values(question, facet, reader)));
                }
            }
        } else {
            Matches.each(
                    searcher,
                    queries.of(question),
                    leaf -> Matches.all(visits(question, by, leaf.reader(), counts)));
        }
        return counts;
    }

    private List<Matches.Visit> visits(
            Question question, List<Facet> by, LeafReader reader, List<Counts> counts)
            throws IOException {
        List<Matches.Visit> all = new ArrayList<>();
        AskedStances.In stances = AskedStances.of(question.stance(), known).in(reader);
        StanceFacets ofStances = new StanceFacets(stances);
        for (int i = 0; i < by.size(); i++) {
            Facet facet = by.get(i);
            Counts of = counts.get(i);
            if (facet.isOfStances()) {
                ofStances.add(ofStance(facet, reader, stances.values()), of);
            } else {
                ValuesOf values = values(question, facet, reader);
                all.add(document -> values.of(document).addTo(of));
            }
        }
        if (by.stream().anyMatch(Facet::isOfStances)) {
            all.add(ofStances);
        }
        return all;
    }

    /// The values of a facet of the articles of a part of the index.
    ValuesOf values(Question question, Facet facet, LeafReader reader) throws IOException {
        return switch (facet) {
            case SOURCE -> ValuesOf.field(Fields.SOURCE, reader, numbering(facet));
            case LANGUAGE -> ValuesOf.field(Fields.LANGUAGE, reader, numbering(facet));
            case SUBSCRIPTION -> ValuesOf.field(Fields.SUBSCRIPTION, reader, numbering(facet));
            case TYPE -> ValuesOf.field(Fields.TYPE, reader, numbering(facet));
            case ENTITY -> ValuesOf.field(Fields.ENTITY, reader, numbering(facet));
            case QUOTED -> ValuesOf.field(Fields.QUOTED, reader, numbering(facet));
            case TONE -> ValuesOf.field(Fields.TONE, reader, numbering(facet));
            case HOLDER, TARGET, POLARITY, BASIS -> {
                AskedStances.In stances = AskedStances.of(question.stance(), known).in(reader);
                yield ValuesOf.stances(stances, ofStance(facet, reader, stances.values()));
            }
        };
    }

    /// The value of a facet that each stance has of its own.
    OfStance ofStance(Facet facet, LeafReader reader, StanceValues values) throws IOException {
        return switch (facet) {
            case HOLDER -> {
                int[] numbers = parties(reader, values);
                yield at -> numbers[(int) at.holder()];
            }
            case TARGET -> {
                int[] numbers = parties(reader, values);
                yield at -> numbers[(int) at.target()];
            }
            case POLARITY -> at -> at.polarity().ordinal();
            case BASIS -> at -> at.basis().ordinal();
            case SOURCE, LANGUAGE, SUBSCRIPTION, TYPE, ENTITY, QUOTED, TONE ->
                    throw new IllegalArgumentException(facet + " is of articles");
        };
    }

    /// The numbers of holders and targets by those of a part of the index.
    int[] parties(LeafReader reader, StanceValues values) throws IOException {
        return numbering(Facet.HOLDER).of(reader, values.parties()).numbers();
    }

    Numbering numbering(Facet facet) {
        return Objects.requireNonNull(numberings.get(facet));
    }
}
