package org.stancewire.query.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stancewire.service.Trust;

/// How nodes are asked that speak TLS and want to know who asks.
class ClusterTest {
    private static final Cluster.Login LOGIN = new Cluster.Login("desk", "pass:wörd");

    /// So many requests the service answers at once.
    private static final int AT_ONCE = 32;

    private static final AtomicInteger strangers = new AtomicInteger();
    private static final CountDownLatch together = new CountDownLatch(AT_ONCE);
    private static OwnCertificate certificate;
    private static HttpsServer node;

    @BeforeAll
    static void start() throws Exception {
        certificate = OwnCertificate.make();
        node = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        node.setHttpsConfigurator(new HttpsConfigurator(server(certificate.keystore())));
        node.createContext("/", ClusterTest::answer);
        node.createContext("/together", ClusterTest::answerTogether);
        node.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        node.start();
    }

    @AfterAll
    static void stop() {
        node.stop(0);
    }

    private static SSLContext server(Path keystore) throws Exception {
        char[] password = OwnCertificate.PASSWORD.toCharArray();
        KeyManagerFactory keys =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(keystore.toFile(), password), password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static void answer(HttpExchange http) throws IOException {
        String who = LOGIN.user() + ':' + LOGIN.password();
        String expected = "Basic " + Base64.getEncoder().encodeToString(who.getBytes(UTF_8));
        boolean known = expected.equals(http.getRequestHeaders().getFirst("Authorization"));
        byte[] body = "{\"answers\":\"%s\"}".formatted(http.getRequestURI()).getBytes(UTF_8);
        http.getResponseHeaders().add("Content-Type", "application/json");
        if (!known) {
            strangers.incrementAndGet();
            http.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"node\"");
        }
        http.sendResponseHeaders(known ? 200 : 401, body.length);
        http.getResponseBody().write(body);
        http.close();
    }

    /// Keeps whoever asks waiting until all ask.
    private static void answerTogether(HttpExchange http) throws IOException {
        together.countDown();
        try {
            together.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        answer(http);
    }

    @Test
    void asksOneNodeAsMuchAtOnceAsTheServiceIsAsked() throws Exception {
        try (Cluster cluster = at("localhost", Optional.of(certificate.pem()));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<JsonNode>> answers =
                    IntStream.range(0, AT_ONCE)
                            .mapToObj(
                                    it ->
                                            threads.submit(
                                                    () -> cluster.get("/together/" + it, Map.of())))
                            .toList();
            for (int i = 0; i < AT_ONCE; i++) {
                assertThat(answers.get(i).get().path("answers").asText())
                        .isEqualTo("/together/" + i);
            }
        }
    }

    @Test
    void asksANodeWhoseCertificateIsTrustedAndSaysWhoAsks() throws IOException {
        try (Cluster cluster = at("localhost", Optional.of(certificate.pem()))) {
            for (String path : List.of("/a", "/b")) {
                assertThat(cluster.get(path, Map.of()).path("answers").asText()).isEqualTo(path);
            }
        }
        assertThat(strangers).as("asked before it was said who asks").hasValue(0);
    }

    @Test
    void asksNoNodeThatIsNotTrusted() throws IOException {
        try (Cluster cluster = at("localhost", Optional.empty())) {
            assertAsksNobody(cluster);
        }
    }

    @Test
    void asksNoNodeByANameThatItsCertificateDoesNotSay() throws IOException {
        try (Cluster cluster = at("127.0.0.1", Optional.of(certificate.pem()))) {
            assertAsksNobody(cluster);
        }
    }

    private static void assertAsksNobody(Cluster cluster) {
        assertThatThrownBy(() -> cluster.get("/a", Map.of()))
                .isInstanceOf(UncheckedIOException.class)
                .hasStackTraceContaining("javax.net.ssl.SSL");
    }

    private static Cluster at(String host, Optional<Path> trusted) {
        return Cluster.at(
                List.of(URI.create("https://" + host + ":" + node.getAddress().getPort())),
                LOGIN,
                Duration.ofSeconds(30),
                new Trust(() -> trusted).context());
    }
}
