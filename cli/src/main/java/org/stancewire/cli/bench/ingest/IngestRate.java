package org.stancewire.cli.bench.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.bench.process.Connection;

/// Posts articles over HTTP, to ingest or to what it is compared with, and answers how many a
/// second were taken.
record IngestRate(int port) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// As one row of lines.
    double lines(byte[][] articles) throws IOException {
        long begin = System.nanoTime();
        try (Connection connection = new Connection(port)) {
            connection.beginLines();
            for (byte[] article : articles) {
                connection.line(article);
            }
            requireAccepted(articles.length, connection.endLines());
        }
        return articles.length / ((System.nanoTime() - begin) / 1e9);
    }

    /// Throws [IOException] unless the answer to a row says that so many articles were accepted.
    static void requireAccepted(long count, Connection.Answer answer) throws IOException {
        if (answer.status() != 202) {
            throw new IOException("ingest answers " + answer.status() + ": " + answer.body());
        }
        JsonNode summary = JSON.readTree(answer.body());
        long taken = summary.path("accepted").asLong();
        if (taken != count) {
            throw new IOException(taken + " of " + count + " articles were accepted");
        }
    }

    /// One by one, on so many connections at the same time.
    double posts(byte[][] articles, int connections) throws IOException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < connections; i++) {
            threads.add(Thread.startVirtualThread(() -> post(articles, next, failure)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return articles.length / ((System.nanoTime() - begin) / 1e9);
    }

    private void post(
            byte[][] articles, AtomicInteger next, AtomicReference<@Nullable IOException> failure) {
        try (Connection connection = new Connection(port)) {
            for (int i = next.getAndIncrement(); i < articles.length; i = next.getAndIncrement()) {
                Connection.Answer answer = connection.post(articles[i]);
                if (answer.status() / 100 != 2) {
                    throw new IOException(answer.status() + ": " + answer.body());
                }
            }
        } catch (IOException e) {
            failure.set(e);
        }
    }
}
