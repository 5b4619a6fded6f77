package org.stancewire.cli.reindex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.stancewire.cli.access.OwnKey;
import org.stancewire.contract.ContractJson;

/// Asks a query service about its index.
final class QueryClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = ContractJson.mapper();

    private final URI service;
    private final OwnKey key;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    QueryClient(URI service, OwnKey key) {
        this.service = service;
        this.key = key;
    }

    /// How a rebuild goes.
    ///
    /// @param phase `UNDER_WAY`, `DONE`, `FAILED`, or `NONE` where none was asked for
    /// @param done how many offsets of the log are read
    /// @param total how many there are
    /// @param detail why it failed
    /// @param articles how many can be read now
    record Rebuild(String phase, long done, long total, String detail, long articles) {}

    /// Has it begin, or go on.
    Rebuild begin() throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(service.resolve("/v1/index/rebuild"))
                        .PUT(HttpRequest.BodyPublishers.noBody()));
    }

    Rebuild look() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(service.resolve("/v1/index")));
    }

    private Rebuild send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer;
        try {
            answer =
                    http.send(
                            key.sign(request).timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IOException(
                    "no query service answers at "
                            + service
                            + ": start it (`./stancewire up`), or name another with --at",
                    e);
        }
        JsonNode body = JSON.readTree(answer.body());
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
            throw new IOException(
                    service + ": " + body.path("detail").asText() + "; " + OwnKey.HOW);
        }
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    body.path("detail").asText(service + " answered " + answer.statusCode()));
        }
        JsonNode rebuild = body.path("rebuild");
        return new Rebuild(
                rebuild.path("phase").asText(),
                rebuild.path("done").asLong(),
                rebuild.path("total").asLong(),
                rebuild.path("detail").asText(),
                body.path("articles").asLong());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
