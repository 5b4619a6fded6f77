package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The index of OpenSearch that holds all articles of a log. Safe for many threads.
final class ArticlesIndex implements Reading {
    private static final Logger LOG = Logger.getLogger(ArticlesIndex.class);
    private static final String EXISTS = "resource_already_exists_exception";

    /// How long one moment is held on to between two searches.
    private static final String MOST_TIME = "1m";

    private static final Map<String, String> WHOLE =
            Map.of("allow_partial_search_results", "false");

    /// Without a word a moment would hold those shards alone that answered.
    private static final Map<String, String> WHOLE_MOMENT =
            Map.of("keep_alive", MOST_TIME, "allow_partial_pit_creation", "false");

    private static final byte[] FORM = readForm();
    private static final String ALL = "/_msearch";
    private static final String MOMENT = "/_search/point_in_time";

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

    private static byte[] readForm() {
        try (InputStream form = ArticlesIndex.class.getResourceAsStream("articles.json")) {
            return Objects.requireNonNull(form).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What tells the form of its documents from any other: the first 8 digits of its SHA-256.
    static String form() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(FORM);
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String name() {
        String open = name;
        if (open == null) {
            create(empty);
            open = empty;
        }
        return open;
    }

    private String path(String of) {
        return '/' + name() + of;
    }

    /// The documents of the index that it is now, whatever it will be.
    KeptDocuments documents() {
        return documents(name());
    }

    /// The documents of the index of this name.
    KeptDocuments documents(String index) {
        return new KeptDocuments(cluster, index);
    }

    /// Makes the index of this name, unless it is there, and is that from now on.
    void open(String index) {
        create(index);
        name = index;
    }

    private void create(String index) {
        try {
            ObjectNode body = Cluster.read(FORM);
            body.withObject("/settings/index").put("number_of_shards", shards);
            body.withObject("/aliases").putObject(KeptDocuments.written(index));
            cluster.send("PUT", '/' + index, Map.of(), body);
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof Refusal refusal && refusal.kind().equals(EXISTS))) {
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
                int status = each.path("status").asInt();
                throw new Refusal(status, "POST " + path, each.path("error")).unchecked();
            }
        }
        return answers;
    }

    /// Reads several times from what is visible at one moment.
    <T> T read(Function<Reading, T> reading) {
        String point =
                cluster.send("POST", path(MOMENT), WHOLE_MOMENT, null).path("pit_id").asText();
        try {
            return reading.apply(new AtOneMoment(point));
        } finally {
            letGo(point);
        }
    }

    private void letGo(String point) {
        try {
            cluster.send("DELETE", MOMENT, Map.of(), Map.of("pit_id", List.of(point)));
        } catch (UncheckedIOException e) {
            LOG.debugf(e, "a moment is not let go of, and ends by itself in %s", MOST_TIME);
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

    /// A document as questions see it, or a missing node.
    JsonNode visible(String id) {
        return cluster.get(path("/_doc/" + id), Map.of("realtime", "false"));
    }
}
