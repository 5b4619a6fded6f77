package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The index of OpenSearch that holds all articles of a log. Safe for many threads.
final class ArticlesIndex implements Reading {
    private static final String EXISTS = "resource_already_exists_exception";

    /// A bulk request ends where it has so many bytes: nodes refuse larger ones than 100 MB.
    private static final int BULK_BYTES = 8 << 20;

    /// By another name it is written, which nobody makes but we: an index that somebody deleted is
    /// not to come back as one without a form.
    private static final String WRITTEN = "-written";

    private static final Map<String, String> ONLY_THERE = Map.of("require_alias", "true");

    private static final Map<String, String> WHOLE =
            Map.of("allow_partial_search_results", "false");

    private static final String ALL = "/_msearch";

    /// How long one moment is held on to between two searches.
    private static final String MOST_TIME = "1m";

    private final Cluster cluster;
    private final String empty;
    private final int shards;
    private volatile @Nullable String name;

    /// @param empty the name of the index that it is until it is opened: nobody writes it
    /// @param shards into how many an index is cut that is not there yet
    ArticlesIndex(Cluster cluster, String empty, int shards) {
        this.cluster = cluster;
        this.empty = empty;
        this.shards = shards;
    }

    private String path(String of) {
        String open = name;
        if (open == null) {
            create(empty);
            open = empty;
        }
        return '/' + open + of;
    }

    /// Makes the index of this name, unless it is there, and is that from now on.
    void open(String index) {
        create(index);
        name = index;
    }

    private void create(String index) {
        try (InputStream form = ArticlesIndex.class.getResourceAsStream("articles.json")) {
            ObjectNode body = Cluster.read(Objects.requireNonNull(form));
            body.withObject("/settings/index").put("number_of_shards", shards);
            body.withObject("/aliases").putObject(index + WRITTEN);
            cluster.send("PUT", '/' + index, Map.of(), body);
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
        return search(path("/_search"), search);
    }

    private JsonNode search(String path, Map<String, Object> search) {
        return cluster.send("POST", path, WHOLE, search);
    }

    @Override
    public List<JsonNode> searchAll(List<Map<String, Object>> searches) {
        return searchAll(path(ALL), searches);
    }

    private List<JsonNode> searchAll(String path, List<Map<String, Object>> searches) {
        List<Map<String, ?>> lines = new ArrayList<>();
        for (Map<String, Object> each : searches) {
            lines.add(WHOLE);
            lines.add(each);
        }
        List<JsonNode> answers = new ArrayList<>();
        if (!lines.isEmpty()) {
            cluster.sendLines(path, Map.of(), Cluster.lines(lines))
                    .path("responses")
                    .forEach(answers::add);
        }
        for (JsonNode each : answers) {
            if (each.has("error")) {
                throw new UncheckedIOException(
                        new Cluster.Refusal(each.path("status").asInt(), "POST " + path, each));
            }
        }
        return answers;
    }

    /// Reads several times from what is visible at one moment.
    <T> T read(Function<Reading, T> reading) {
        String point =
                cluster.send(
                                "POST",
                                path("/_search/point_in_time"),
                                Map.of("keep_alive", MOST_TIME),
                                null)
                        .path("pit_id")
                        .asText();
        try {
            return reading.apply(new AtOneMoment(point));
        } finally {
            cluster.send(
                    "DELETE", "/_search/point_in_time", Map.of(), Map.of("pit_id", List.of(point)));
        }
    }

    /// Searches in what is visible at a point in time.
    private final class AtOneMoment implements Reading {
        private final Map<String, Object> pit;

        AtOneMoment(String point) {
            pit = Map.of("id", point, "keep_alive", MOST_TIME);
        }

        @Override
        public JsonNode search(Map<String, Object> search) {
            return ArticlesIndex.this.search("/_search", there(search));
        }

        @Override
        public List<JsonNode> searchAll(List<Map<String, Object>> searches) {
            return ArticlesIndex.this.searchAll(ALL, searches.stream().map(this::there).toList());
        }

        private Map<String, Object> there(Map<String, Object> search) {
            Map<String, Object> there = new HashMap<>(search);
            there.put("pit", pit);
            return there;
        }
    }

    /// The documents of these ids as they are kept, visible or not, in the same order.
    JsonNode kept(List<String> ids) {
        return cluster.send("POST", path("/_mget"), Map.of(), Map.of("ids", ids)).path("docs");
    }

    /// A document as questions see it, or a missing node.
    JsonNode visible(String id) {
        return cluster.get(path("/_doc/" + id), Map.of("realtime", "false"));
    }

    /// Puts documents there, each with a line before it that says where; answers how each came out,
    /// once it is kept for certain.
    List<JsonNode> write(List<Map<String, Object>> lines) {
        List<JsonNode> items = new ArrayList<>();
        ByteArrayOutputStream bulk = new ByteArrayOutputStream();
        for (int i = 0; i < lines.size(); i += 2) {
            bulk.writeBytes(Cluster.lines(lines.subList(i, i + 2)));
            if (bulk.size() >= BULK_BYTES || i + 2 == lines.size()) {
                cluster.sendLines(path(WRITTEN + "/_bulk"), ONLY_THERE, bulk.toByteArray())
                        .path("items")
                        .forEach(it -> items.add(it.path("index")));
                bulk.reset();
            }
        }
        return items;
    }

    /// Makes visible what was written.
    void refresh() {
        cluster.send("POST", path("/_refresh"), Map.of(), null);
    }
}
