package org.stancewire.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import io.vertx.core.net.TrustOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.ingest.subscription.Fetched;
import org.stancewire.ingest.subscription.Fetcher;

class GuardedFetcherTest {
    private static final Limits LIMITS = new Limits(Duration.ofMinutes(2), 1 << 20, 3);
    private static Vertx vertx;

    private final List<String> resolved = new CopyOnWriteArrayList<>();
    private Site site;
    private GuardedFetcher fetcher;

    @BeforeAll
    static void startVertx() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stopVertx() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @BeforeEach
    void start() throws IOException {
        site = new Site();
        fetcher = fetcher(LIMITS, null);
    }

    @AfterEach
    void stop() {
        fetcher.close();
        site.close();
    }

    @Test
    void asksPolitelyForWhatItDoesNotHave() throws Exception {
        List<Map<String, List<String>>> asked = new ArrayList<>();
        site.on(
                "/feed",
                exchange -> {
                    asked.add(exchange.getRequestHeaders());
                    exchange.getResponseHeaders().add("ETag", "\"2\"");
                    Site.answer(exchange, 200, "words".getBytes(UTF_8));
                });
        String url = site.url("feeds.example", "/feed");
        Fetched.Answer answer =
                (Fetched.Answer)
                        fetcher.fetch(
                                new Fetcher.Request(
                                        url, "text/xml", "\"1\"", "Fri, 20 Nov 2026 09:30:00 GMT"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).asString(UTF_8).isEqualTo("words");
        assertThat(answer.header("etag")).isEqualTo("\"2\"");
        assertThat(answer.movedTo()).isNull();
        Map<String, List<String>> headers = asked.getFirst();
        assertThat(headers.get("User-agent")).containsExactly("Test/1 (desk@news.example)");
        assertThat(headers.get("Accept")).containsExactly("text/xml");
        assertThat(headers.get("If-none-match")).containsExactly("\"1\"");
        assertThat(headers.get("If-modified-since"))
                .containsExactly("Fri, 20 Nov 2026 09:30:00 GMT");
        assertThat(headers.get("Host")).allMatch(host -> host.startsWith("feeds.example:"));
    }

    @Test
    void connectsToTheVeryAddressThatItHasChecked() throws Exception {
        site.on("/feed", exchange -> Site.answer(exchange, 204, new byte[0]));
        fetch(site.url("rebound.example", "/feed"));
        assertThat(resolved).containsExactly("rebound.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://private.example:8080/",
                "http://localhost:8080/",
                "http://127.0.0.2:8080/",
                "http://[::1]:8080/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::ffff:10.0.0.1]/",
                "http://2130706434:8080/"
            })
    void reachesNothingThatIsNotPublic(String url) throws Exception {
        assertThat(problem(fetch(url)))
                .contains("no public address")
                .contains("stancewire.fetch.allow");
    }

    @Test
    void followsNoRedirectInside() throws Exception {
        AtomicInteger reached = new AtomicInteger();
        try (Site inside = new Site()) {
            inside.on("/", _ -> reached.incrementAndGet());
            site.on("/name", exchange -> redirect(exchange, 302, "http://private.example/"));
            site.on("/literal", exchange -> redirect(exchange, 302, inside.url("127.0.0.2", "/")));
            site.on("/file", exchange -> redirect(exchange, 302, "file:///etc/passwd"));
            assertThat(problem(fetch(site.url("feeds.example", "/name"))))
                    .contains("no public address");
            assertThat(problem(fetch(site.url("feeds.example", "/literal"))))
                    .contains("no public address");
            assertThat(problem(fetch(site.url("feeds.example", "/file"))))
                    .contains("not an absolute http");
        }
        assertThat(reached).hasValue(0);
    }

    @Test
    void tellsWhereItMovedForGood() throws Exception {
        site.on("/a", exchange -> redirect(exchange, 301, "/b"));
        site.on("/b", exchange -> redirect(exchange, 308, "/c"));
        site.on("/c", exchange -> Site.answer(exchange, 200, "words".getBytes(UTF_8)));
        site.on("/passing", exchange -> redirect(exchange, 307, "/a"));
        Fetched.Answer moved = (Fetched.Answer) fetch(site.url("feeds.example", "/a"));
        assertThat(moved.movedTo())
                .isEqualTo(site.url("feeds.example", "/c"))
                .isEqualTo(moved.url());
        Fetched.Answer passing = (Fetched.Answer) fetch(site.url("feeds.example", "/passing"));
        assertThat(passing.url()).isEqualTo(site.url("feeds.example", "/c"));
        assertThat(passing.movedTo()).isNull();
    }

    @Test
    void followsNoRedirectThatItsCallerObjectsTo() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        site.on("/page", exchange -> redirect(exchange, 302, "/kept/back"));
        site.on(
                "/kept",
                exchange -> {
                    asked.incrementAndGet();
                    Site.answer(exchange, 200, new byte[0]);
                });
        Fetched answer =
                fetcher.fetch(
                        new Fetcher.Request(
                                site.url("feeds.example", "/page"),
                                "*/*",
                                null,
                                null,
                                url -> url.endsWith("/kept/back") ? "kept back" : null));
        assertThat(answer).isEqualTo(new Fetched.Failed("kept back"));
        assertThat(asked).hasValue(0);
    }

    @Test
    void endsARoundOfRedirects() throws Exception {
        site.on("/round", exchange -> redirect(exchange, 302, "/round"));
        assertThat(problem(fetch(site.url("feeds.example", "/round"))))
                .isEqualTo("more than 3 redirects");
    }

    @Test
    void unpacks() throws Exception {
        byte[] words = "The council voted. ".repeat(1_000).getBytes(UTF_8);
        packed("gzip", packed(words, GZIPOutputStream::new));
        packed("deflate", packed(words, DeflaterOutputStream::new));
        packed("zstd", Zstd.compress(words));
        for (String encoding : List.of("gzip", "deflate", "zstd")) {
            Fetched.Answer answer =
                    (Fetched.Answer) fetch(site.url("feeds.example", "/" + encoding));
            assertThat(answer.body()).as(encoding).isEqualTo(words);
        }
    }

    @Test
    void cutsABombShort() throws Exception {
        byte[] zeros = new byte[64 << 20];
        packed("gzip", packed(zeros, GZIPOutputStream::new));
        packed("zstd", Zstd.compress(zeros));
        packed("br", new byte[] {1});
        assertThat(problem(fetch(site.url("feeds.example", "/gzip"))))
                .contains("unpacks to more than");
        assertThat(problem(fetch(site.url("feeds.example", "/zstd"))))
                .contains("unpacks to more than");
        assertThat(problem(fetch(site.url("feeds.example", "/br")))).contains("not asked for");
    }

    @Test
    void endsAnAnswerThatHasNoEnd() throws Exception {
        site.on(
                "/endless",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    OutputStream out = exchange.getResponseBody();
                    while (true) {
                        out.write(new byte[8 << 10]);
                    }
                });
        assertThat(problem(fetch(site.url("feeds.example", "/endless"))))
                .contains("longer than 1048576 bytes");
    }

    @Test
    void waitsForNobodyForEver() throws Exception {
        site.on(
                "/loris",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    OutputStream out = exchange.getResponseBody();
                    while (true) {
                        out.write('a');
                        out.flush();
                        pause();
                    }
                });
        site.on("/silent", _ -> pause(Duration.ofMinutes(5)));
        try (GuardedFetcher hasty = fetcher(new Limits(Duration.ofSeconds(1), 1 << 20, 3), null)) {
            for (String path : List.of("/loris", "/silent")) {
                Fetched fetched = hasty.fetch(request(site.url("feeds.example", path)));
                assertThat(problem(fetched))
                        .containsAnyOf("longer than 1000 ms", "timeout of 500 ms");
            }
        }
    }

    @Test
    void saysWhyThereIsNoAnswer() throws Exception {
        assertThat(problem(fetch("http://nowhere.example/")))
                .isEqualTo("there is no host nowhere.example");
        assertThat(problem(fetch("gopher://feeds.example/"))).contains("not an absolute http");
        String url = site.url("feeds.example", "/");
        site.close();
        assertThat(problem(fetch(url))).startsWith("the server cannot be reached");
    }

    @Test
    void trustsAServerOnlyUnderItsName(@TempDir Path folder) throws Exception {
        PfxOptions certificate = certificate(folder, "feeds.example");
        HttpServer server =
                vertx.createHttpServer(
                                new HttpServerOptions().setSsl(true).setKeyCertOptions(certificate))
                        .requestHandler(request -> request.response().end("words"))
                        .listen(0, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get();
        String port = ":" + server.actualPort() + "/";
        try (GuardedFetcher trusting = fetcher(LIMITS, certificate)) {
            assertThat(trusting.fetch(request("https://feeds.example" + port)))
                    .isInstanceOf(Fetched.Answer.class);
            assertThat(problem(trusting.fetch(request("https://rebound.example" + port))))
                    .contains("cannot be reached");
            assertThat(problem(fetch("https://feeds.example" + port)))
                    .contains("cannot be reached");
        } finally {
            server.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static PfxOptions certificate(Path folder, String host) throws Exception {
        Path store = folder.resolve("store.p12");
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "a",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=" + host,
                                "-ext",
                                "san=dns:" + host,
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                store.toString(),
                                "-storepass",
                                "changeit")
                        .inheritIO()
                        .start();
        assertThat(keytool.waitFor()).isZero();
        return new PfxOptions().setPath(store.toString()).setPassword("changeit");
    }

    private GuardedFetcher fetcher(Limits limits, TrustOptions trust) {
        return new GuardedFetcher(
                vertx,
                this::resolve,
                new Reach(List.of(Network.of("127.0.0.1"))),
                limits,
                Duration.ZERO,
                "Test/1 (desk@news.example)",
                trust);
    }

    /// `rebound.example` is inside the second time somebody asks.
    private List<InetAddress> resolve(String host) throws UnknownHostException {
        boolean again = resolved.contains(host);
        resolved.add(host);
        return switch (host) {
            case "feeds.example" -> List.of(InetAddress.getByName("127.0.0.1"));
            case "rebound.example" ->
                    List.of(InetAddress.getByName(again ? "10.0.0.1" : "127.0.0.1"));
            case "private.example" ->
                    List.of(InetAddress.getByName("10.0.0.1"), InetAddress.getByName("fd00::1"));
            case "nowhere.example" -> throw new UnknownHostException(host);
            default ->
                    List.of(
                            InetAddress.getAllByName(
                                    host.equals("localhost") ? "127.0.0.2" : host));
        };
    }

    private Fetched fetch(String url) throws InterruptedException {
        return fetcher.fetch(request(url));
    }

    private static Fetcher.Request request(String url) {
        return new Fetcher.Request(url, "*/*", null, null);
    }

    private static String problem(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return ((Fetched.Failed) fetched).problem();
    }

    private static void redirect(HttpExchange exchange, int status, String location)
            throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        Site.answer(exchange, status, new byte[0]);
    }

    private void packed(String encoding, byte[] body) {
        site.on(
                "/" + encoding,
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Encoding", encoding);
                    Site.answer(exchange, 200, body);
                });
    }

    private static byte[] packed(byte[] bytes, Packer packer) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = packer.wrap(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private interface Packer {
        OutputStream wrap(OutputStream out) throws IOException;
    }

    private static void pause() throws IOException {
        pause(Duration.ofMillis(20));
    }

    private static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
