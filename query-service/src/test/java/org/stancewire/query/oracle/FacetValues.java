package org.stancewire.query.oracle;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Stance;
import org.stancewire.query.search.Facet;

/// What an article has of a facet, some of it twice.
public final class FacetValues {
    private FacetValues() {}

    public static Stream<String> of(Facet facet, EnrichedArticle it, RandomQuestion question) {
        return switch (facet) {
            case SOURCE ->
                    Stream.ofNullable(it.article().source())
                            .map(source -> source.toLowerCase(Locale.ROOT));
            case LANGUAGE -> Stream.of(it.annotations().language());
            case SUBSCRIPTION -> Stream.ofNullable(it.article().subscription());
            case TYPE -> it.annotations().entities().stream().map(e -> e.type().name());
            case ENTITY ->
                    it.annotations().entities().stream()
                            .map(Entity::id)
                            .map(RandomQuestion::present);
            case TONE ->
                    it.annotations().mentions().stream()
                            .filter(m -> m.entity() != null)
                            .map(m -> RandomQuestion.present(m.entity()) + ':' + m.tone());
            case QUOTED ->
                    it.annotations().quotes().stream()
                            .map(Quote::speaker)
                            .filter(Objects::nonNull)
                            .map(RandomQuestion::present);
            case HOLDER, TARGET, POLARITY, BASIS ->
                    question.stances(it).map(stance -> of(facet, stance));
        };
    }

    /// What a stance has of a facet of stances.
    static String of(Facet facet, Stance stance) {
        return switch (facet) {
            case HOLDER -> RandomQuestion.present(stance.holder());
            case TARGET -> RandomQuestion.present(stance.target());
            case POLARITY -> stance.polarity().name();
            case BASIS -> stance.basis().name();
            case SOURCE, LANGUAGE, SUBSCRIPTION, TYPE, ENTITY, TONE, QUOTED ->
                    throw new IllegalArgumentException(facet + " is of articles");
        };
    }
}
