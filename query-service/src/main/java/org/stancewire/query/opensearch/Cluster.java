package org.stancewire.query.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;

/// The nodes of OpenSearch, asked in JSON. Safe for many threads. Throws [UncheckedIOException]
/// where no node answers, or one answers that it cannot.
public final class Cluster implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LINES = "application/x-ndjson";
    private static final int NOT_FOUND = 404;
    private static final int FIRST_FAILURE = 400;

    /// Who asks.
    public record Login(String user, String password) {}

    private final OpenSearchTransport transport;
    private final OpenSearchGenericClient client;

    private Cluster(OpenSearchTransport transport) {
        this.transport = transport;
        this.client = new OpenSearchGenericClient(transport);
    }

    /// @param nodes any of them is asked
    /// @param login null where nobody need say who they are
    /// @param patience how long an answer may take
    /// @param trust whom to take for a node that is asked by https
    public static Cluster at(
            List<URI> nodes, @Nullable Login login, Duration patience, SSLContext trust) {
        return new Cluster(ClusterTransport.to(nodes, login, patience, trust));
    }

    /// Sends a body, or none where it is null.
    JsonNode send(String method, String path, Map<String, String> how, @Nullable Object body) {
        return send(method, path, how, body == null ? null : json(body), "application/json");
    }

    /// Sends several bodies, a line each.
    JsonNode sendLines(String path, Map<String, String> how, byte[] lines) {
        return send("POST", path, how, lines, LINES);
    }

    /// What is at a path; a missing node where nothing is.
    JsonNode get(String path, Map<String, String> how) {
        return send("GET", path, how, null);
    }

    private JsonNode send(
            String method,
            String path,
            Map<String, String> how,
            byte @Nullable [] body,
            String type) {
        var request = Requests.builder().method(method).endpoint(path).query(how);
        if (body != null) {
            request.body(Body.from(body, type));
        }
        try (Response response = client.execute(request.build())) {
            JsonNode answer = answer(response);
            if (response.getStatus() == NOT_FOUND && method.equals("GET")) {
                return MissingNode.getInstance();
            }
            if (response.getStatus() >= FIRST_FAILURE) {
                throw new Refusal(response.getStatus(), method + " " + path, answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode answer(Response response) throws IOException {
        var body = response.getBody();
        return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body.get().bodyAsBytes());
    }

    /// The node answered, but did not do it.
    static final class Refusal extends IOException {
        private static final long serialVersionUID = 1;

        private final String kind;

        Refusal(int status, String asked, JsonNode answer) {
            super("OpenSearch answers " + status + " to " + asked + ": " + answer.path("error"));
            this.kind = answer.path("error").path("type").asText();
        }

        /// The name of the error.
        String kind() {
            return kind;
        }
    }

    /// Reads a JSON object.
    static ObjectNode read(InputStream json) throws IOException {
        return JSON.readValue(json, ObjectNode.class);
    }

    private static byte[] json(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Bodies as lines.
    static byte[] lines(List<?> bodies) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Object each : bodies) {
            lines.writeBytes(json(each));
            lines.writeBytes("\n".getBytes(StandardCharsets.US_ASCII));
        }
        return lines.toByteArray();
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }
}
