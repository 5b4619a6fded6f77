package org.stancewire.query.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.opensearch.client.transport.httpclient5.ResponseException;
import org.stancewire.query.search.IndexAwayException;

/// The nodes of OpenSearch, asked in JSON. Safe for many threads. Throws [IndexAwayException] where
/// no node answers, and what [Refusal] makes of an answer that it cannot.
public final class Cluster implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LINES = "application/x-ndjson";
    private static final int NOT_FOUND = 404;
    private static final int FIRST_FAILURE = 400;

    /// So many bytes are quoted of an answer that is not JSON.
    private static final int MOST_OF_A_FAILURE = 200;

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
            int status = response.getStatus();
            var said = response.getBody();
            byte[] answer = said.isEmpty() ? new byte[0] : said.get().bodyAsBytes();
            if (status == NOT_FOUND && method.equals("GET")) {
                return MissingNode.getInstance();
            }
            if (status >= FIRST_FAILURE) {
                throw new Refusal(status, method + " " + path, failure(answer)).unchecked();
            }
            return answer.length == 0 ? MissingNode.getInstance() : JSON.readTree(answer);
        } catch (ResponseException e) {
            // Of some statuses the client makes this, and shows what was answered below a line.
            String told = String.valueOf(e.getMessage());
            byte[] answer = told.substring(told.indexOf('\n') + 1).getBytes(UTF_8);
            throw new Refusal(e.status(), method + " " + path, failure(answer)).unchecked();
        } catch (IOException e) {
            throw new IndexAwayException(e);
        }
    }

    /// What stands between us and a node answers in whatever form it likes.
    private static JsonNode failure(byte[] answer) {
        try {
            return JSON.readValue(answer, ObjectNode.class).path("error");
        } catch (IOException _) {
            int length = Math.min(answer.length, MOST_OF_A_FAILURE);
            return TextNode.valueOf(new String(answer, 0, length, UTF_8));
        }
    }

    /// Reads a JSON object.
    static ObjectNode read(byte[] json) {
        try {
            return JSON.readValue(json, ObjectNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
