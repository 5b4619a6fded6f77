package org.stancewire.query.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewire.contract.EnrichedArticle;

/// Keeps every article in a map and looks at each for each question.
public final class Oracle {
    private final Map<String, List<EnrichedArticle>> revisions = new LinkedHashMap<>();

    public void put(EnrichedArticle enriched) {
        List<EnrichedArticle> all =
                revisions.computeIfAbsent(enriched.article().id(), _ -> new ArrayList<>());
        if (all.stream().noneMatch(it -> it.article().equals(enriched.article()))) {
            all.add(enriched);
        }
    }

    public void remove(String id, String hash) {
        List<EnrichedArticle> all = revisions.getOrDefault(id, List.of());
        all.removeIf(it -> it.article().contentHash().equals(hash));
    }

    /// What was put last of each article and not removed.
    public Stream<EnrichedArticle> current() {
        return revisions.values().stream().filter(all -> !all.isEmpty()).map(List::getLast);
    }

    /// What was put last of an article that is there.
    public EnrichedArticle current(String id) {
        return revisions.getOrDefault(id, List.of()).getLast();
    }

    /// The ids of the articles of a question in an order.
    public List<String> ids(RandomQuestion question, Comparator<EnrichedArticle> order) {
        return current()
                .filter(question::has)
                .sorted(order.thenComparing(it -> it.article().id()))
                .map(it -> it.article().id())
                .toList();
    }

    /// `value=count`, the most frequent first.
    public List<String> facet(
            RandomQuestion question, Function<EnrichedArticle, Stream<String>> values, int limit) {
        Map<String, Long> counts =
                current()
                        .filter(question::has)
                        .flatMap(it -> values.apply(it).distinct())
                        .collect(
                                Collectors.groupingBy(
                                        it -> it, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(limit)
                .map(it -> it.getKey() + "=" + it.getValue())
                .toList();
    }

    static Instant time(EnrichedArticle it) {
        return it.article().publishedAt() == null
                ? it.receivedAt()
                : it.article().publishedAt().instant();
    }

    public static final Comparator<EnrichedArticle> NEWEST =
            Comparator.comparing(Oracle::time).reversed();
    public static final Comparator<EnrichedArticle> OLDEST = Comparator.comparing(Oracle::time);
    public static final Comparator<EnrichedArticle> ARRIVAL =
            Comparator.comparing(EnrichedArticle::receivedAt).reversed();
}
