package org.stancewire.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/// Speaks JSON with a service on a port of this machine.
public record Http(int port) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    /// The answer to a GET, which must be 200.
    public JsonNode get(String path) throws IOException, InterruptedException {
        return expect(200, send(request(path).GET()));
    }

    /// The answer to a GET as it is, which must be 200.
    String text(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path).GET());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.uri() + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /// The answer to a GET once it is 200. A port may be open before the service behind it is.
    public JsonNode await(String path) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return get(path);
            } catch (IOException | AssertionError notYet) {
                if (Instant.now().isAfter(deadline)) {
                    throw notYet;
                }
                Thread.sleep(50);
            }
        }
    }

    /// The first page of the feed once it has so many articles in all.
    JsonNode awaitTotal(long total) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        JsonNode feed = get("/v1/articles");
        while (feed.get("total").longValue() != total && Instant.now().isBefore(deadline)) {
            Thread.sleep(50);
            feed = get("/v1/articles");
        }
        if (feed.get("total").longValue() != total) {
            throw new AssertionError("the feed has " + feed.get("total") + ", not " + total);
        }
        return feed;
    }

    /// The answer to a POST of JSON, which must have the given status.
    JsonNode post(String path, JsonNode body, int status) throws IOException, InterruptedException {
        return expect(
                status,
                send(
                        request(path)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body.toString()))));
    }

    /// The article that the API's description gives as an example of what can be posted.
    ObjectNode exampleOfAPost() throws IOException, InterruptedException {
        JsonNode example =
                get("/q/openapi?format=json")
                        .at("/paths/~1v1~1articles/post/requestBody/content/application~1json")
                        .at("/examples/article/value");
        // Where it was written as text it is told as text.
        return (ObjectNode) (example.isTextual() ? JSON.readTree(example.textValue()) : example);
    }

    /// The answer to a request with a body of JSON, which must have the given status.
    public JsonNode send(String method, String path, JsonNode body, int status)
            throws IOException, InterruptedException {
        return expect(
                status,
                send(
                        request(path)
                                .header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body.toString()))));
    }

    /// Returns once a GET is answered with 404.
    void awaitGone(String path) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (send(request(path).GET()).statusCode() != 404) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(path + " is still there");
            }
            Thread.sleep(50);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "*/*")
                .timeout(PATIENCE);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode expect(int status, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != status) {
            throw new AssertionError(
                    answer.uri() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
