package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// One index of OpenSearch, which holds all articles of a log. Safe for many threads.
public final class ArticlesIndex implements Reading {
    private static final String EXISTS = "resource_already_exists_exception";

    /// How long one moment is held on to between two searches.
    private static final String MOST_TIME = "1m";

    private final Cluster cluster;
    private final String name;

    /// @param name in lower case
    public ArticlesIndex(Cluster cluster, String name) {
        this.cluster = cluster;
        this.name = name;
    }

    /// Makes it, unless it is there.
    public void create() {
        try (InputStream form = ArticlesIndex.class.getResourceAsStream("articles.json")) {
            cluster.put('/' + name, Objects.requireNonNull(form).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof Cluster.Refusal refusal
                    && refusal.kind().equals(EXISTS))) {
                throw e;
            }
        }
    }

    @Override
    public JsonNode search(Map<String, Object> search) {
        return search('/' + name + "/_search", search);
    }

    private JsonNode search(String path, Map<String, Object> search) {
        return cluster.send("POST", path, Map.of("allow_partial_search_results", "false"), search);
    }

    /// Reads several times from what is visible at one moment.
    <T> T read(Function<Reading, T> reading) {
        String point =
                cluster.send(
                                "POST",
                                '/' + name + "/_search/point_in_time",
                                Map.of("keep_alive", MOST_TIME),
                                null)
                        .path("pit_id")
                        .asText();
        try {
            Map<String, Object> at = Map.of("id", point, "keep_alive", MOST_TIME);
            return reading.apply(
                    search -> {
                        Map<String, Object> there = new HashMap<>(search);
                        there.put("pit", at);
                        return search("/_search", there);
                    });
        } finally {
            cluster.send(
                    "DELETE", "/_search/point_in_time", Map.of(), Map.of("pit_id", List.of(point)));
        }
    }

    /// The documents of these ids as they are kept, visible or not, in the same order.
    JsonNode kept(List<String> ids) {
        return cluster.send("POST", '/' + name + "/_mget", Map.of(), Map.of("ids", ids))
                .path("docs");
    }

    /// A document as questions see it, or a missing node.
    JsonNode visible(String id) {
        return cluster.get('/' + name + "/_doc/" + id, Map.of("realtime", "false"));
    }

    /// Does several things, two lines each or one; answers how each came out, once what it did is
    /// kept for certain.
    JsonNode write(List<Map<String, Object>> lines) {
        return cluster.sendLines('/' + name + "/_bulk", Map.of(), Cluster.lines(lines))
                .path("items");
    }

    /// Makes visible what was written.
    void refresh() {
        cluster.send("POST", '/' + name + "/_refresh", Map.of(), null);
    }
}
