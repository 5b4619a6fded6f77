package org.stancewire.cli.bench.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// An index of its own on an OpenSearch that runs already, for as long as a measurement takes. It
/// is removed at the end.
final class SharedIndex implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI node;
    private final String name = "bench-" + UUID.randomUUID();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private SharedIndex(URI node) {
        this.node = node;
    }

    /// Nothing is made yet. Throws [IOException] where no OpenSearch answers.
    static SharedIndex on(URI node) throws IOException, InterruptedException {
        SharedIndex index = new SharedIndex(node);
        index.send("GET", "/");
        return index;
    }

    /// The settings of a query service that keeps its index there, as `name=value`.
    List<String> settings() {
        return List.of(
                "stancewire.query.index=opensearch",
                "stancewire.query.opensearch.nodes=" + node,
                "stancewire.query.opensearch.name=" + name);
    }

    /// How many bytes it takes, without its copies on other nodes.
    long bytes() throws IOException, InterruptedException {
        return send("GET", '/' + name + "-*/_stats/store")
                .at("/_all/primaries/store/size_in_bytes")
                .asLong();
    }

    private JsonNode send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(node.resolve(path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IOException("OpenSearch at " + node + " does not do it: " + e, e);
        }
    }

    /// Removes what the query service has made.
    @Override
    public void close() throws IOException, InterruptedException {
        // By their names: nodes may refuse to remove by a pattern.
        String made =
                send("GET", "/_cat/indices/" + name + "-*?format=json&h=index")
                        .valueStream()
                        .map(it -> it.path("index").asText())
                        .collect(Collectors.joining(","));
        if (!made.isEmpty()) {
            send("DELETE", '/' + made);
        }
        http.close();
    }
}
