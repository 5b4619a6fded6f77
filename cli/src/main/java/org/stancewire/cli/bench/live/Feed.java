package org.stancewire.cli.bench.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.stancewire.cli.bench.process.Connection;

/// What the query service is asked besides its streams. For one thread.
final class Feed implements Closeable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;

    Feed(int port) throws IOException {
        connection = new Connection(port);
    }

    /// A value, and how many articles have it.
    record Counted(String value, long count) {}

    /// The two hundred most frequent values of a facet.
    List<Counted> values(String facet) throws IOException {
        List<Counted> all = new ArrayList<>();
        for (JsonNode bucket :
                get("/v1/facets?limit=200&by=" + facet).path("facets").path(0).path("buckets")) {
            all.add(new Counted(bucket.path("value").asText(), bucket.path("count").asLong()));
        }
        return all;
    }

    /// How many articles came after a place in the log.
    long count(String since) throws IOException {
        return get("/v1/articles?limit=1&fields=id&since=" + since).path("total").asLong();
    }

    /// The ids of all articles of a question, in the order of their arrival, the last one first.
    ///
    /// @param since a place in the log before all of them
    List<String> ids(String filter, String since) throws IOException {
        String path =
                "/v1/articles?sort=arrival&limit=1000&fields=id&since="
                        + since
                        + (filter.isEmpty() ? "" : "&" + filter);
        List<String> ids = new ArrayList<>();
        JsonNode page = get(path);
        while (true) {
            page.path("articles").forEach(article -> ids.add(article.path("id").asText()));
            String cursor = page.path("cursor").asText("");
            if (cursor.isEmpty()) {
                return ids;
            }
            page = get(path + "&cursor=" + encoded(cursor));
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private JsonNode get(String path) throws IOException {
        Connection.Answer answer = connection.get(path);
        if (answer.status() != 200) {
            throw new IOException(path + ": " + answer.status() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
