package org.stancewire.query.opensearch;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The clauses that queries consist of.
final class Clauses {
    static final Map<String, Object> NOTHING = Map.of("match_none", Map.of());

    private Clauses() {}

    static Map<String, Object> term(String field, Object value) {
        return Map.of("term", Map.of(field, value));
    }

    /// What has one of the values.
    static Map<String, Object> anyTerm(String field, Collection<?> values) {
        return Map.of("terms", Map.of(field, values));
    }

    /// What lies between two numbers, both included.
    static Map<String, Object> range(String field, long from, long to) {
        return Map.of("range", Map.of(field, Map.of("gte", from, "lte", to)));
    }

    /// What all of them have; without a score.
    static Map<String, Object> all(List<Map<String, Object>> clauses) {
        return Map.of("bool", Map.of("filter", clauses));
    }

    /// What at least one of them has.
    static Map<String, Object> any(List<Map<String, Object>> clauses) {
        return switch (clauses.size()) {
            case 0 -> NOTHING;
            case 1 -> clauses.getFirst();
            default -> Map.of("bool", Map.of("should", clauses, "minimum_should_match", 1));
        };
    }

    /// What none of them has.
    static Map<String, Object> none(List<Map<String, Object>> clauses) {
        return Map.of("bool", Map.of("must_not", clauses));
    }

    /// The aggregation of the stances of a query of stances, below that of all stances.
    ///
    /// @param name of the one below
    static Map<String, Object> stances(
            String name, Map<String, Object> query, Map<String, Object> of) {
        return Map.of(
                "nested",
                Map.of("path", ArticleBody.STANCES),
                "aggs",
                Map.of(name, Map.of("filter", query, "aggs", of)));
    }
}
