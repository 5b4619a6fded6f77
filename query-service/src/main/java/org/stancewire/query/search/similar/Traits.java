package org.stancewire.query.search.similar;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.stancewire.query.search.words.Terms;

/// What is rare in an article and how much each of it weighs: its words and its entities. All
/// weights add up to 1, half of it for the entities, so that the similarity of another article is
/// the weight of what it shares.
///
/// A word weighs by how often it stands here and how rare it is elsewhere, as in tf-idf (Salton and
/// Buckley 1988), an entity by how rare it is. What no other article has cannot be shared and does
/// not count.
///
/// @param words weights by term
/// @param entities weights by id
public record Traits(Map<String, Double> words, Map<String, Double> entities) {
    private static final int MOST_WORDS = 30;
    private static final int MOST_ENTITIES = 15;

    public Traits {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
    }

    /// The traits of an article.
    ///
    /// @param terms of its text
    /// @param articlesOf how many articles have a term
    /// @param entities their ids
    /// @param articlesOn how many articles mention an entity
    /// @param all how many articles there are
    public static Traits of(
            List<Terms.Term> terms,
            ToLongFunction<String> articlesOf,
            Collection<String> entities,
            ToLongFunction<String> articlesOn,
            long all) {
        Map<String, Long> counted =
                terms.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Terms.Term::term, TreeMap::new, Collectors.counting()));
        Map<String, Double> words =
                heaviest(
                        counted.keySet(),
                        word ->
                                (1 + Math.log(Objects.requireNonNull(counted.get(word))))
                                        * rarity(articlesOf.applyAsLong(word), all),
                        MOST_WORDS);
        Map<String, Double> named =
                heaviest(entities, id -> rarity(articlesOn.applyAsLong(id), all), MOST_ENTITIES);
        return new Traits(
                scaled(words, named.isEmpty() ? 1 : 0.5), scaled(named, words.isEmpty() ? 1 : 0.5));
    }

    private static double rarity(long articles, long all) {
        return articles < 2 ? 0 : Math.log(1 + (double) all / articles);
    }

    private static Map<String, Double> heaviest(
            Collection<String> traits, ToDoubleFunction<String> weight, int most) {
        Map<String, Double> heaviest = new LinkedHashMap<>();
        traits.stream()
                .distinct()
                .map(it -> Map.entry(it, weight.applyAsDouble(it)))
                .filter(it -> it.getValue() > 0)
                .sorted(
                        Comparator.comparing((Map.Entry<String, Double> it) -> -it.getValue())
                                .thenComparing(Map.Entry::getKey))
                .limit(most)
                .forEach(it -> heaviest.put(it.getKey(), it.getValue()));
        return heaviest;
    }

    private static Map<String, Double> scaled(Map<String, Double> weights, double sum) {
        double now = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> scaled = new LinkedHashMap<>();
        weights.forEach((trait, weight) -> scaled.put(trait, weight * sum / now));
        return scaled;
    }
}
