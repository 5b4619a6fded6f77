package org.stancewire.cli.bench.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Stands in for the services where they are to do what they should not: to stall, to lose an
/// article, to send one twice.
final class StandIn implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);

    /// The bodies that were posted.
    final List<String> posted = new CopyOnWriteArrayList<>();

    StandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /// Takes posts, and answers none before it may.
    StandIn accepts(CountDownLatch mayAnswer) {
        server.createContext(
                "/v1/articles",
                exchange -> {
                    posted.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
                    await(mayAnswer);
                    exchange.sendResponseHeaders(202, -1);
                    exchange.close();
                });
        return this;
    }

    /// Lists these articles, whatever is asked.
    StandIn lists(String json) {
        server.createContext(
                "/v1/articles",
                exchange -> {
                    byte[] body = json.getBytes(UTF_8);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        return this;
    }

    /// Streams this to whoever comes, and then no more.
    StandIn streams(String events) {
        server.createContext("/v1/stream", exchange -> stream(exchange, events));
        return this;
    }

    private void stream(HttpExchange exchange, String events) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(events.getBytes(UTF_8));
            body.flush();
            await(closed);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
