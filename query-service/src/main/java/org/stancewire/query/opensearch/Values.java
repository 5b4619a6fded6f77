package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All values of a field of articles, and how many articles of a query have each. OpenSearch gives
/// no more than so many at once: where there are more, they are asked for in parts until nothing is
/// left out of any, so that every count is exact.
///
/// @param stances null where the field is the article's own; else the query of the stances that are
///     looked at
/// @param beginning how the values begin that are wanted; those of others may be among them
record Values(String field, @Nullable Map<String, Object> stances, String beginning) {
    /// A node looks at half as many again, and each value has one bucket of its own inside, if any:
    /// 60,000 together, of the 65,535 that OpenSearch allows (`search.max_buckets`).
    private static final int AT_A_TIME = 20_000;

    private static final int MORE_PARTS = 8;
    private static final String VALUES = "values";
    private static final String ARTICLES = "articles";
    private static final String ASKED = "asked";

    static Values of(String field) {
        return of(field, null);
    }

    static Values of(String field, @Nullable Map<String, Object> stances) {
        return new Values(field, stances, "");
    }

    static Values beginning(String field, String beginning) {
        return new Values(field, null, beginning);
    }

    SortedMap<String, Long> count(Reading reading, Map<String, Object> query) {
        return stances == null
                ? each(reading, query, Map.of(), it -> it.path("doc_count").asLong())
                : each(
                        reading,
                        query,
                        Map.of(ARTICLES, Map.of("reverse_nested", Map.of())),
                        it -> it.path(ARTICLES).path("doc_count").asLong());
    }

    /// What each value has of other aggregations.
    ///
    /// @param of their names and what they are; at the most one has a bucket
    /// @param read reads them from a bucket
    <T> SortedMap<String, T> each(
            Reading reading,
            Map<String, Object> query,
            Map<String, Object> of,
            Function<JsonNode, T> read) {
        SortedMap<String, T> all = null;
        for (int parts = 1; all == null; parts *= MORE_PARTS) {
            all = inParts(parts, reading, query, of, read);
        }
        return all;
    }

    /// Null where some are left out.
    private <T> @Nullable SortedMap<String, T> inParts(
            int parts,
            Reading reading,
            Map<String, Object> query,
            Map<String, Object> of,
            Function<JsonNode, T> read) {
        SortedMap<String, T> all = new TreeMap<>();
        for (int part = 0; part < parts; part++) {
            Map<String, Object> search =
                    Map.of("size", 0, "query", query, "aggs", aggregations(part, parts, of));
            JsonNode answer = reading.search(search).path("aggregations");
            JsonNode values =
                    (stances == null ? answer : answer.path(ARTICLES).path(ASKED)).path(VALUES);
            if (values.path("sum_other_doc_count").asLong() > 0) {
                return null;
            }
            for (JsonNode each : values.path("buckets")) {
                all.put(each.path("key").asText(), read.apply(each));
            }
        }
        return all;
    }

    private Map<String, Object> aggregations(int part, int parts, Map<String, Object> of) {
        Map<String, Object> terms = new HashMap<>();
        terms.put("field", field);
        terms.put("size", AT_A_TIME);
        if (parts > 1) {
            terms.put("include", Map.of("partition", part, "num_partitions", parts));
        } else if (!beginning.isEmpty()) {
            terms.put("include", Expressions.quote(beginning) + ".*");
        }
        Map<String, Object> values = Map.of("terms", terms, "aggs", of);
        return stances == null
                ? Map.of(VALUES, values)
                : Map.of(ARTICLES, Clauses.stances(ASKED, stances, Map.of(VALUES, values)));
    }
}
