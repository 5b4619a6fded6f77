package org.stancewire.query.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.lucene.AskedStances;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.search.Facet;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Question;

/// Counts the articles of a question by facets.
record Facets(FeedQuery queries, KnownEntities known) {
    /// How many articles have which value, in the order of the values.
    SortedMap<String, Long> count(Reading reading, Question question, Facet facet) {
        Map<String, Object> query = queries.of(question, reading);
        AskedStances asked = AskedStances.of(question.stance(), known);
        Map<String, Object> stances = facet.isOfStances() ? FeedQuery.one(asked) : null;
        Map<String, Long> kept = Values.of(field(facet), stances).count(reading, query);
        Map<String, List<String>> byPresent = new TreeMap<>();
        kept.keySet()
                .forEach(
                        it ->
                                byPresent
                                        .computeIfAbsent(
                                                present(facet).apply(it), _ -> new ArrayList<>())
                                        .add(it));
        SortedMap<String, Long> counts = new TreeMap<>();
        Map<String, Map<String, Object>> underSeveral = new HashMap<>();
        byPresent.forEach(
                (present, values) -> {
                    if (values.size() == 1) {
                        counts.put(present, kept.getOrDefault(values.getFirst(), 0L));
                    } else {
                        // An article may have two of them, and is to be counted once.
                        underSeveral.put(present, having(facet, values, stances));
                    }
                });
        counts.putAll(reading.counts(query, underSeveral));
        return counts;
    }

    private static Map<String, Object> having(
            Facet facet, List<String> kept, @Nullable Map<String, Object> stances) {
        Map<String, Object> any = Clauses.anyTerm(field(facet), kept);
        return stances == null ? any : FeedQuery.withStance(Clauses.all(List.of(any, stances)));
    }

    /// The articles that have a value.
    Map<String, Object> articles(Question question, Facet facet, String value) {
        AskedStances asked = AskedStances.of(question.stance(), known);
        return having(facet, kept(facet, value), facet.isOfStances() ? FeedQuery.one(asked) : null);
    }

    /// The stances that have a value of a facet of stances.
    Map<String, Object> stances(Facet facet, String value) {
        return Clauses.anyTerm(field(facet), kept(facet, value));
    }

    /// All values that are kept for one.
    private List<String> kept(Facet facet, String value) {
        return switch (facet) {
            case ENTITY, QUOTED, HOLDER, TARGET -> known.all(value);
            case TONE -> {
                int between = value.lastIndexOf(':');
                yield known.all(value.substring(0, between)).stream()
                        .map(it -> it + ArticleBody.BETWEEN + value.substring(between + 1))
                        .toList();
            }
            case SOURCE, LANGUAGE, SUBSCRIPTION, TYPE, POLARITY, BASIS -> List.of(value);
        };
    }

    /// What a value stands for: entities may have had other ids before.
    private UnaryOperator<String> present(Facet facet) {
        return switch (facet) {
            case ENTITY, QUOTED, HOLDER, TARGET -> known::present;
            case TONE -> this::presentTone;
            case SOURCE, LANGUAGE, SUBSCRIPTION, TYPE, POLARITY, BASIS -> UnaryOperator.identity();
        };
    }

    private String presentTone(String term) {
        int between = term.lastIndexOf(ArticleBody.BETWEEN);
        return known.present(term.substring(0, between)) + ':' + term.substring(between + 1);
    }

    private static String field(Facet facet) {
        return switch (facet) {
            case SOURCE -> Fields.SOURCE;
            case LANGUAGE -> Fields.LANGUAGE;
            case SUBSCRIPTION -> Fields.SUBSCRIPTION;
            case TYPE -> Fields.TYPE;
            case ENTITY -> Fields.ENTITY;
            case QUOTED -> Fields.QUOTED;
            case TONE -> Fields.TONE;
            case HOLDER -> StanceField.path(StanceField.HOLDER);
            case TARGET -> StanceField.path(StanceField.TARGET);
            case POLARITY -> StanceField.path(StanceField.POLARITY);
            case BASIS -> StanceField.path(StanceField.BASIS);
        };
    }

    /// The most frequent values, then in the order of the values.
    static List<Map.Entry<String, Long>> most(SortedMap<String, Long> counts, int limit) {
        return counts.entrySet().stream()
                .filter(it -> it.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(limit)
                .toList();
    }
}
