package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stancewire.query.lucene.Fields;

/// Searches in what questions see. Throws [java.io.UncheckedIOException].
interface Reading {
    /// So many counts are asked for in one search.
    int AT_A_TIME = 5000;

    /// So many searches are one request.
    int SEARCHES = 200;

    /// Answers a search; what some part of the index cannot answer is no answer.
    JsonNode search(Map<String, Object> search);

    /// Answers several searches, in the same order, by one request.
    List<JsonNode> searchAll(List<Map<String, Object>> searches);

    /// How many articles a query has.
    default long count(Map<String, Object> query) {
        return counted(search(counting(query)));
    }

    /// How many articles each of these queries has, by the same keys. A term that nothing is added
    /// to is looked up, where [#counts] would try it on every article.
    default <K> Map<K, Long> countEach(Map<K, Map<String, Object>> of) {
        Map<K, Long> counts = new LinkedHashMap<>();
        List<K> keys = List.copyOf(of.keySet());
        for (int from = 0; from < keys.size(); from += SEARCHES) {
            List<K> some = keys.subList(from, Math.min(keys.size(), from + SEARCHES));
            List<JsonNode> answers =
                    searchAll(some.stream().map(of::get).map(Reading::counting).toList());
            for (int i = 0; i < some.size(); i++) {
                counts.put(some.get(i), counted(answers.get(i)));
            }
        }
        return counts;
    }

    private static Map<String, Object> counting(Map<String, Object> query) {
        return Map.of("size", 0, "track_total_hits", true, "query", query);
    }

    private static long counted(JsonNode answer) {
        return answer.at("/hits/total/value").asLong();
    }

    /// How many articles of a query each of these queries has, by the same keys.
    default <K> Map<K, Long> counts(Map<String, Object> query, Map<K, Map<String, Object>> of) {
        Map<K, Long> counts = new LinkedHashMap<>();
        List<K> keys = List.copyOf(of.keySet());
        for (int from = 0; from < keys.size(); from += AT_A_TIME) {
            List<K> some = keys.subList(from, Math.min(keys.size(), from + AT_A_TIME));
            Map<String, Object> filters =
                    Map.of("filters", Map.of("filters", some.stream().map(of::get).toList()));
            JsonNode buckets =
                    search(Map.of("size", 0, "query", query, "aggs", Map.of("counts", filters)))
                            .at("/aggregations/counts/buckets");
            for (int i = 0; i < some.size(); i++) {
                counts.put(some.get(i), buckets.path(i).path("doc_count").asLong());
            }
        }
        return counts;
    }

    /// The languages of the articles that there are.
    default List<String> languages() {
        return List.copyOf(Values.of(Fields.LANGUAGE).count(this, FeedQuery.CURRENT).keySet());
    }
}
