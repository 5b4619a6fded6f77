package org.stancewire.cli.bench.live;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Somebody who reads a stream, as lines come in on the threads of a client that it shares with
/// others.
public final class StreamReader implements Flow.Subscriber<String> {
    private static final JsonFactory JSON = new JsonFactory();
    private static final long PATIENCE = 60;

    private final String filter;
    private final CompletableFuture<String> start = new CompletableFuture<>();

    /// When each article came first, and how many came again.
    private final Map<String, Long> arrived = new TreeMap<>();

    private int doubled;
    private @Nullable String broken;
    private @Nullable String name;
    private @Nullable String data;

    private StreamReader(String filter) {
        this.filter = filter;
    }

    /// Begins to read.
    ///
    /// @param filter the parameters of its question
    public static StreamReader open(HttpClient client, int port, String filter) {
        StreamReader reader = new StreamReader(filter);
        String query = filter.isEmpty() ? "" : "?" + filter;
        URI stream = URI.create("http://127.0.0.1:" + port + "/v1/stream" + query);
        client.sendAsync(
                        HttpRequest.newBuilder(stream).build(),
                        head -> {
                            if (head.statusCode() != 200) {
                                reader.end("the stream answers " + head.statusCode());
                            }
                            return HttpResponse.BodySubscribers.fromLineSubscriber(reader);
                        })
                .whenComplete((_, e) -> reader.end(e == null ? "the stream ended" : e.toString()));
        return reader;
    }

    String filter() {
        return filter;
    }

    /// Waits for the place in the log where the stream begins. Throws [IOException] when it does
    /// not begin.
    public String start() throws IOException, InterruptedException {
        try {
            return start.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the stream of '" + filter + "' does not begin: " + e, e);
        }
    }

    /// When each article came, by its id, in nanoseconds since 1970.
    public synchronized Map<String, Long> arrived() {
        return new TreeMap<>(arrived);
    }

    public synchronized int count() {
        return arrived.size();
    }

    /// How many came that it had already.
    public synchronized int doubled() {
        return doubled;
    }

    /// Why it got no more, or null where it still reads.
    public synchronized @Nullable String broken() {
        return broken;
    }

    private synchronized void end(String why) {
        broken = broken == null ? why : broken;
        start.completeExceptionally(new IOException(why));
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public synchronized void onNext(String line) {
        if (line.startsWith("data:")) {
            data = line.substring(5);
        } else if (line.startsWith("event:")) {
            name = line.substring(6).strip();
        } else if (line.startsWith("id:") && !start.isDone()) {
            start.complete(line.substring(3).strip());
        } else if (line.isEmpty() && data != null) {
            event(data);
            data = null;
            name = null;
        }
    }

    private void event(String json) {
        if (name == null) {
            boolean again = arrived.putIfAbsent(id(json), Now.nanos()) != null;
            doubled += again ? 1 : 0;
        } else {
            end("event '" + name + "': " + json);
        }
    }

    /// The first field of an article.
    private static String id(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            if ("id".equals(parser.nextFieldName()) && parser.nextToken() != JsonToken.VALUE_NULL) {
                return parser.getText();
            }
            throw new IllegalStateException("an event without an id: " + json);
        } catch (IOException e) {
            throw new IllegalStateException("an event that is no JSON: " + json, e);
        }
    }

    @Override
    public void onError(Throwable e) {
        end(e.toString());
    }

    @Override
    public void onComplete() {
        end("the stream ended");
    }
}
