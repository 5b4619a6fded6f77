package org.stancewire.query.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.ContentTooLongException;
import org.stancewire.query.search.IndexAwayException;

/// The documents of one index as they are kept, visible or not. Safe for many threads. Throws
/// [UncheckedIOException] where not all that was asked for is answered or done.
final class KeptDocuments {
    /// A bulk request ends where it has so many bytes: nodes refuse larger ones than 100 MB.
    private static final int BULK_BYTES = 8 << 20;

    /// No document is larger, so that each can be read and written by itself.
    static final int MOST_BYTES = 32 << 20;

    /// The status of one that is.
    static final int TOO_LARGE = 413;

    private static final int UNAVAILABLE = 503;

    private static final Map<String, String> ONLY_THERE = Map.of("require_alias", "true");

    private final Cluster cluster;
    private final String index;

    KeptDocuments(Cluster cluster, String index) {
        this.cluster = cluster;
        this.index = index;
    }

    /// The other name of an index by which it is written, and which nobody makes but we: an index
    /// that somebody deleted is not to come back as one without a form.
    static String written(String index) {
        return index + "-written";
    }

    /// Those of these ids, in the same order; `found` is false where there is none.
    List<JsonNode> of(List<String> ids) {
        String path = '/' + index + "/_mget";
        List<JsonNode> all = new ArrayList<>();
        try {
            cluster.send("POST", path, Map.of(), Map.of("ids", ids)).path("docs").forEach(all::add);
        } catch (IndexAwayException e) {
            if (ids.size() == 1 || !isTooLong(e)) {
                throw e;
            }
            int half = ids.size() / 2;
            all.addAll(of(ids.subList(0, half)));
            all.addAll(of(ids.subList(half, ids.size())));
        }
        for (JsonNode each : all) {
            if (!each.has("found")) {
                // Whether it is there is not known: its shard is away, or has no time.
                throw new Refusal(UNAVAILABLE, "POST " + path, each.path("error")).unchecked();
            }
        }
        return all;
    }

    /// The client takes answers of 100 MB at the most.
    private static boolean isTooLong(Throwable failure) {
        Throwable it = failure;
        while (it != null && !(it instanceof ContentTooLongException)) {
            it = it.getCause();
        }
        return it != null;
    }

    /// Puts documents there, each with a line before it that says where; answers how each came out,
    /// once it is kept for certain.
    List<JsonNode> write(List<Map<String, Object>> lines) {
        List<JsonNode> items = new ArrayList<>();
        ByteArrayOutputStream bulk = new ByteArrayOutputStream();
        for (int i = 0; i < lines.size(); i += 2) {
            byte[] next = Cluster.lines(lines.subList(i, i + 2));
            if (next.length > MOST_BYTES) {
                send(bulk, items);
                items.add(
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("status", TOO_LARGE)
                                .put("error", "with all its revisions it is too large"));
            } else {
                bulk.writeBytes(next);
            }
            if (bulk.size() >= BULK_BYTES) {
                send(bulk, items);
            }
        }
        send(bulk, items);
        return items;
    }

    private void send(ByteArrayOutputStream bulk, List<JsonNode> items) {
        if (bulk.size() > 0) {
            cluster.sendLines('/' + written(index) + "/_bulk", ONLY_THERE, bulk.toByteArray())
                    .path("items")
                    .forEach(it -> items.add(it.path("index")));
            bulk.reset();
        }
    }

    /// Makes visible what was written, on all shards.
    void refresh() {
        String path = '/' + index + "/_refresh";
        JsonNode shards = cluster.send("POST", path, Map.of(), null).path("_shards");
        if (shards.path("failed").asInt() > 0) {
            throw new Refusal(UNAVAILABLE, "POST " + path, shards.path("failures")).unchecked();
        }
    }
}
