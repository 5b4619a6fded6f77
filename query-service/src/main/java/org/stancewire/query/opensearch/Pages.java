package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.lucene.Fields;
import org.stancewire.query.search.Cursor;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Question;

/// Asks for a page of the articles of a query.
final class Pages {
    /// A score counts in thousandths, so that it is the same whichever way it is summed up.
    private static final Map<String, Object> IN_THOUSANDTHS =
            Map.of("source", "Math.round(_score * 1000)");

    private Pages() {}

    /// A page.
    ///
    /// @param total how many articles the query has in all
    /// @param hits those of the page
    record Page(long total, List<JsonNode> hits, @Nullable Cursor next) {}

    static Page find(
            Reading reading, Map<String, Object> query, Question question, PageRequest page) {
        JsonNode found = reading.search(search(query, page)).path("hits");
        List<JsonNode> hits = new ArrayList<>();
        found.path("hits").forEach(hits::add);
        boolean goesOn = hits.size() > page.limit();
        List<JsonNode> here = goesOn ? hits.subList(0, page.limit()) : hits;
        return new Page(
                found.at("/total/value").asLong(),
                here,
                goesOn ? cursor(question, page, here.getLast().path("sort")) : null);
    }

    /// One more than a page, to know whether there is a next.
    private static Map<String, Object> search(Map<String, Object> query, PageRequest page) {
        Map<String, Object> search = new HashMap<>();
        search.put("query", page.order() == Order.RELEVANCE ? inThousandths(query) : query);
        search.put("size", page.limit() + 1);
        search.put("track_total_hits", true);
        search.put("sort", sort(page.order()));
        search.put("_source", List.of(ArticleBody.REVISIONS));
        if (page.after() != null) {
            search.put("search_after", place(page.after(), page.order()));
        }
        return search;
    }

    /// What asks for the newest article of a query, and nothing else.
    static Map<String, Object> newest(Map<String, Object> query) {
        return Map.of(
                "query",
                query,
                "size",
                1,
                "track_total_hits",
                false,
                "sort",
                sort(Order.NEWEST),
                "_source",
                List.of(ArticleBody.REVISIONS));
    }

    static Map<String, Object> inThousandths(Map<String, Object> query) {
        return Map.of("script_score", Map.of("query", query, "script", IN_THOUSANDTHS));
    }

    static List<Map<String, Object>> sort(Order order) {
        Map<String, Object> id = Map.of(Fields.ID, "asc");
        return switch (order) {
            case NEWEST -> List.of(Map.of(Fields.TIME, "desc"), id);
            case OLDEST -> List.of(Map.of(Fields.TIME, "asc"), id);
            case ARRIVAL -> List.of(Map.of(Fields.RECEIVED, "desc"), id);
            case RELEVANCE -> List.of(Map.of("_score", "desc"), Map.of(Fields.TIME, "desc"), id);
        };
    }

    private static List<Object> place(Cursor after, Order order) {
        return order == Order.RELEVANCE
                ? List.of(after.place(), after.time(), after.id())
                : List.of(after.place(), after.id());
    }

    private static Cursor cursor(Question question, PageRequest page, JsonNode place) {
        boolean scored = page.order() == Order.RELEVANCE;
        return new Cursor(
                Cursor.mark(question, page.order()),
                // Where it is of no matter the same page always leads to the same next one.
                question.dependsOnNow() ? page.asked() : Instant.EPOCH,
                place.get(0).asLong(),
                scored ? place.get(1).asLong() : 0,
                place.get(scored ? 2 : 1).asText());
    }
}
