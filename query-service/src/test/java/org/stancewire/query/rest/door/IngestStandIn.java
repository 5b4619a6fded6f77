package org.stancewire.query.rest.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// A server in the place of ingest, which cannot run beside query in one JVM: it answers what a
/// test gives it and keeps what it was asked. The whole system's tests go through the real one.
public final class IngestStandIn implements QuarkusTestResourceLifecycleManager {
    private final ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Given given = new Given(200, Map.of(), "{}");
    private int port;
    private @Nullable HttpServer server;

    /// A request.
    public record Asked(String method, String uri, Map<String, List<String>> headers, String body) {
        public @Nullable String header(String name) {
            List<String> values = headers.get(name);
            return values == null ? null : values.getFirst();
        }
    }

    private record Given(int status, Map<String, String> headers, String body) {}

    @Override
    public Map<String, String> start() {
        open();
        return Map.of("stancewire.query.ingest-url", "http://127.0.0.1:" + port);
    }

    private void open() {
        try {
            HttpServer opened =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            opened.createContext("/", this::answer);
            opened.setExecutor(threads);
            opened.start();
            port = opened.getAddress().getPort();
            server = opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            asked.add(
                    new Asked(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().toString(),
                            Map.copyOf(exchange.getRequestHeaders()),
                            new String(body, StandardCharsets.UTF_8)));
            Given now = given;
            now.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] answer = now.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(now.status(), answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    /// What it answers from now on; nothing was asked.
    public void answers(int status, Map<String, String> headers, String body) {
        asked.clear();
        given = new Given(status, headers, body);
    }

    /// What was asked since.
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /// It is away until [#comeBack].
    public void goAway() {
        if (server != null) {
            server.stop(0);
        }
    }

    public void comeBack() {
        open();
    }

    public int port() {
        return port;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(IngestStandIn.class));
    }

    @Override
    public void stop() {
        goAway();
        threads.shutdownNow();
    }
}
