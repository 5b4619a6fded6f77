package org.stancewire.system.trust;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/// Reads the stream of all articles from the beginning, and goes on by `Last-Event-ID` whenever it
/// breaks, as a browser does.
final class Following implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration AGAIN = Duration.ofMillis(200);

    private final IntSupplier port;
    private final int atOnce;
    private final Map<String, Integer> seen = new TreeMap<>();
    private final Gap gap = new Gap();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Thread thread;
    private String lastEventId = "1";
    private int breaks;
    private volatile boolean closed;

    /// @param port of the replica to ask next
    /// @param atOnce after so many events it breaks off by itself
    private Following(IntSupplier port, int atOnce) {
        this.port = port;
        this.atOnce = atOnce;
        this.thread = Thread.ofVirtual().name("following").unstarted(this::follow);
    }

    static Following start(IntSupplier port, int atOnce) {
        Following following = new Following(port, atOnce);
        following.thread.start();
        return following;
    }

    /// How often each article came.
    synchronized Map<String, Integer> seen() {
        return new TreeMap<>(seen);
    }

    synchronized int breaks() {
        return breaks;
    }

    Duration longestPause() {
        return gap.longest();
    }

    /// Measures the longest pause from now on.
    void measure() {
        gap.restart();
    }

    private void follow() {
        while (!closed) {
            try {
                read();
            } catch (IOException e) {
                // It was killed.
            } catch (InterruptedException e) {
                return;
            }
            try {
                Thread.sleep(AGAIN);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void read() throws IOException, InterruptedException {
        URI stream =
                URI.create("http://127.0.0.1:" + port.getAsInt() + "/v1/stream?since=1&fields=id");
        HttpRequest request =
                HttpRequest.newBuilder(stream).header("Last-Event-ID", lastEventId).build();
        HttpResponse<Stream<String>> answer = http.send(request, BodyHandlers.ofLines());
        try (Stream<String> lines = answer.body()) {
            if (answer.statusCode() != 200) {
                return;
            }
            Iterator<String> each = lines.iterator();
            int events = 0;
            String id = lastEventId;
            String name = "";
            String data = "";
            while (events < atOnce && each.hasNext()) {
                String line = each.next();
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data = line.substring(5);
                } else if (line.isEmpty()) {
                    // Only here an event is whole.
                    lastEventId = id;
                    if (!data.isEmpty()) {
                        event(name, data);
                        events++;
                    }
                    name = "";
                    data = "";
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            broke();
        }
    }

    private synchronized void broke() {
        breaks++;
    }

    private synchronized void event(String name, String data) throws IOException {
        if (name.equals("dropped")) {
            return; // for having read too slowly; it goes on where it was
        }
        gap.happened();
        String id = JSON.readTree(data).path("id").asText();
        seen.merge(name.isEmpty() ? id : name + " " + id, 1, Integer::sum);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        http.shutdownNow();
    }
}
