package org.stancewire.query.rest;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who reads a stream, on a thread of its own.
final class SseReader implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final SseLines lines = new SseLines();
    private final HttpResponse<InputStream> answer;
    private final Thread thread;

    private SseReader(HttpResponse<InputStream> answer) {
        this.answer = answer;
        this.thread = Thread.ofVirtual().start(this::read);
    }

    /// Connects to the service under test, see [#open(URI, String)].
    static SseReader open(String query, @Nullable String lastEventId) throws Exception {
        return open(address(query), lastEventId);
    }

    /// Connects, and waits until it is told where the stream begins.
    static SseReader open(URI address, @Nullable String lastEventId) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        request.header("Accept-Encoding", "gzip");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<InputStream> answer =
                CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new AssertionError(
                    answer.statusCode()
                            + " "
                            + new String(answer.body().readAllBytes(), StandardCharsets.UTF_8));
        }
        SseReader reader = new SseReader(answer);
        reader.lines.awaitBeginning();
        return reader;
    }

    static URI address(String query) {
        return URI.create(
                "http://localhost:"
                        + RestAssured.port
                        + "/v1/stream"
                        + (query.isEmpty() ? "" : "?" + query));
    }

    HttpResponse<InputStream> answer() {
        return answer;
    }

    SseLines lines() {
        return lines;
    }

    List<SseLines.Event> events() {
        return lines.events();
    }

    /// Whether there will be no more, whoever ended it.
    boolean hasEnded() {
        return !thread.isAlive();
    }

    private void read() {
        try (InputStream body = answer.body()) {
            lines.read(body);
        } catch (IOException e) {
            // It was closed, here or there.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        answer.body().close();
        thread.join();
    }
}
