package org.stancewire.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.contract.access.Role;
import org.stancewire.system.Http;
import org.stancewire.system.Stancewire;

/// A whole system that asks everybody for a key, from its first start on.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class AccessIT {
    /// Of HTTP/1.1, so that what one request does to its connection is no other's concern;
    /// [LockedIT] asks by HTTP/2.
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Map<Role, String> SECRETS = new EnumMap<>(Role.class);

    @TempDir private static Path folder;
    private static Keys keys;
    private static Stancewire up;
    private static Caller query;
    private static Caller ingest;
    private static Caller enrich;

    @BeforeAll
    static void start() throws Exception {
        keys = new Keys(folder.resolve("keys.ndjson"));
        for (Role role : Role.values()) {
            SECRETS.put(role, keys.create(role));
        }
        up = Stancewire.up(folder, "--keys=" + keys.path());
        query = at(up.awaitPort("the feed"));
        ingest = at(up.awaitPort("to post"));
        enrich = at(up.awaitPort("enrich"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (up != null) {
            up.interrupt();
        }
    }

    private static Caller at(Http service) {
        return new Caller(CLIENT, URI.create("http://127.0.0.1:" + service.port()), Map.of());
    }

    @Test
    void postsItsSamplesWithAKeyThatItThrowsAway() throws Exception {
        assertThat(up.output())
                .contains("Sample articles: ", " 0 rejected", keys.path().toString());
        assertThat(run(Map.of(), "keys", "list", "--file", keys.path().toString()))
                .contains("of a test")
                .doesNotContain("samples");
    }

    @Test
    void aPersonMakesAKeyPostsWithItAndRevokesIt() throws Exception {
        String file = "--file=" + keys.path();
        String said = run(Map.of(), "keys", "create", file, "--name=desk", "--role=publish,read");
        String desk = said.lines().filter(it -> it.startsWith("sw_")).findFirst().orElseThrow();
        await(ingest, desk, 200);
        Path article = Files.writeString(folder.resolve("a.txt"), "Olaf Scholz praised NATO.");
        String to = "--to=" + ingest.address();
        assertThat(run(Map.of("STANCEWIRE_KEY", ""), "post", to, article.toString()))
                .contains("Authorization: Bearer KEY")
                .contains("STANCEWIRE_KEY");
        String monitor = SECRETS.get(Role.OPERATE);
        assertThat(run(Map.of("STANCEWIRE_KEY", monitor), "post", to, article.toString()))
                .contains("takes the role publish");
        assertThat(run(Map.of("STANCEWIRE_KEY", desk), "post", to, article.toString()))
                .contains("1 accepted");
        assertThat(run(Map.of(), "keys", "revoke", file, Keys.id(desk)))
                .contains("revoked " + Keys.id(desk));
        for (Caller service : List.of(query, ingest, enrich)) {
            await(service, desk, 401);
        }
    }

    /// By the documents of the services, so that a new operation cannot be forgotten.
    @Test
    void everyOperationTakesTheKeyOfItsRoleAndNoOther() throws Exception {
        String revoked = keys.create(Role.values());
        for (Caller service : List.of(query, ingest, enrich)) {
            await(service, revoked, 200);
        }
        keys.revoke(revoked);
        List<Operation> all = new ArrayList<>();
        for (Caller service : List.of(query, ingest, enrich)) {
            await(service, revoked, 401);
            for (Operation it : Operation.listed(service.as(SECRETS.get(Role.READ)))) {
                tryEachKey(service, it, revoked);
                all.add(it);
            }
        }
        assertThat(all)
                .hasSizeGreaterThan(30)
                .extracting(Operation::toString)
                .contains("GET /v1/stream", "GET /feed.atom", "PATCH /v1/subscriptions/x1")
                .contains("GET /q/health/ready");
    }

    private static void tryEachKey(Caller service, Operation it, String revoked) throws Exception {
        if (it.role().isEmpty()) {
            assertThat(it.path()).startsWith("/q/health/");
            assertThat(status(service, it)).isEqualTo(200);
            return;
        }
        assertRefused(service, it, 401, "no-key");
        assertRefused(service.as("sw_abcdefgh_" + "0".repeat(64)), it, 401, "wrong-key");
        assertRefused(service.as(revoked), it, 401, "revoked-key");
        for (Map.Entry<Role, String> other : SECRETS.entrySet()) {
            Caller caller = service.as(other.getValue());
            if (other.getKey() == it.role().get()) {
                assertThat(status(caller, it)).as("%s", it).isNotIn(401, 403, 405);
            } else {
                assertRefused(caller, it, 403, "role-missing");
            }
        }
    }

    private static int status(Caller caller, Operation it) throws Exception {
        if (!it.method().equals("GET")) {
            return caller.send(it.method(), it.path()).statusCode();
        }
        HttpResponse<InputStream> answer = caller.begin(it.path());
        try (InputStream _ = answer.body()) {
            return answer.statusCode();
        }
    }

    private static void assertRefused(Caller caller, Operation it, int status, String kind)
            throws Exception {
        HttpResponse<String> answer = caller.send(it.method(), it.path());
        assertThat(answer.statusCode()).as("%s %s", it, kind).isEqualTo(status);
        assertThat(answer.body()).contains("urn:stancewire:problem:" + kind);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.headers().allValues("WWW-Authenticate")).isNotEmpty();
    }

    @Test
    void whatIsInNoDocumentTakesAKeyToo() throws Exception {
        for (Caller service : List.of(query, ingest, enrich)) {
            assertThat(service.get("/q/health/live").statusCode()).isEqualTo(200);
            assertThat(service.get("/q/health/ready").statusCode()).isEqualTo(200);
            for (String path : List.of("/q/health", "/q/metrics")) {
                assertThat(service.get(path).statusCode()).isEqualTo(401);
                assertThat(status(service, Role.READ, path)).isEqualTo(403);
                assertThat(status(service, Role.OPERATE, path)).isEqualTo(200);
            }
            assertThat(service.get("/q/openapi").statusCode()).isEqualTo(401);
            assertThat(service.get("/unheard-of").statusCode()).isEqualTo(401);
            assertThat(status(service, Role.READ, "/unheard-of")).isEqualTo(404);
        }
        assertThat(query.get("/q/swagger-ui/").statusCode()).isEqualTo(401);
        assertThat(status(query, Role.PUBLISH, "/q/swagger-ui/")).isEqualTo(200);
    }

    private static int status(Caller service, Role role, String path) throws Exception {
        return service.as(SECRETS.get(role)).get(path).statusCode();
    }

    @Test
    void hasABrowserAskForAKeyAndShowsThePageThen() throws Exception {
        HttpResponse<String> stranger = query.get("/");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().allValues("WWW-Authenticate"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Basic realm=");
        Caller browser = query.with(basic(SECRETS.get(Role.READ)));
        List<String> parts =
                Pattern.compile("(?:src|href)=\"/?([\\w./-]+)\"")
                        .matcher(browser.get("/").body())
                        .results()
                        .map(it -> "/" + it.group(1))
                        .toList();
        assertThat(parts).hasSizeGreaterThan(2);
        for (String part : parts) {
            assertThat(query.get(part).statusCode()).as(part).isEqualTo(401);
            assertThat(browser.get(part).statusCode()).as(part).isEqualTo(200);
        }
    }

    @Test
    void endsAStreamWhoseKeyIsRevoked() throws Exception {
        String secret = keys.create(Role.READ);
        await(query, secret, 200);
        HttpResponse<InputStream> stream = query.as(secret).begin("/v1/stream");
        assertThat(stream.statusCode()).isEqualTo(200);
        keys.revoke(secret);
        try (InputStream body = stream.body()) {
            // Without an end this would go on for ever.
            while (body.read() >= 0) {
                assertThat(stream.statusCode()).isEqualTo(200);
            }
        } catch (IOException _) {
            // It was broken off.
        }
        await(query, secret, 401);
    }

    @Test
    void doesWithIngestWhatItsCallerMay() throws Exception {
        Caller publisher = query.as(SECRETS.get(Role.PUBLISH));
        assertThat(publisher.post("/v1/articles", "{\"text\":\"By the door.\"}").statusCode())
                .isEqualTo(202);
        assertThat(statusMeasuredAfter(Instant.now()))
                .contains("\"subscriptions\"")
                .contains("\"problems\":[]");
    }

    /// The service looks every few seconds: an answer may be of before enrich was there.
    private static String statusMeasuredAfter(Instant moment) throws Exception {
        Pattern measured = Pattern.compile("\"measuredAt\":\"([^\"]+)\"");
        Caller monitor = query.as(SECRETS.get(Role.OPERATE));
        while (true) {
            String status = monitor.get("/v1/status").body();
            Matcher at = measured.matcher(status);
            if (at.find() && Instant.parse(at.group(1)).isAfter(moment)) {
                return status;
            }
            Thread.sleep(100);
        }
    }

    @Test
    void letsNoPageOfOthersUseTheKeyOfABrowser() throws Exception {
        Map<String, String> headers =
                Map.of(
                        "Authorization",
                        basic(SECRETS.get(Role.PUBLISH)).get("Authorization"),
                        "Sec-Fetch-Site",
                        "cross-site");
        for (Caller service : List.of(query, ingest)) {
            HttpResponse<String> answer = service.with(headers).post("/v1/articles", "{}");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("page-of-others");
        }
    }

    /// Nor does it wait for a body that never comes.
    @ParameterizedTest
    @ValueSource(strings = {"Expect: 100-continue", "X-Other: 1"})
    void turnsSomebodyAwayBeforeABodyIsSent(String header) throws IOException {
        assertThat(raw("POST /v1/articles", header + "\r\nContent-Length: 1000000"))
                .startsWith("HTTP/1.1 401 ")
                .contains("WWW-Authenticate: Basic ", "WWW-Authenticate: Bearer ", "no-key");
    }

    /// Wherever somebody writes a key by mistake, nobody reads it who reads answers or logs.
    @Test
    void tellsNobodyAKeyThatWasSentInAWrongPlace() throws Exception {
        String secret = SECRETS.get(Role.OPERATE);
        String hidden = secret.substring(12);
        List<String> answers = new ArrayList<>();
        for (String query : List.of("key=", "access_token=", "%zz=", "q=%22", "limit=")) {
            answers.add(raw("GET /v1/articles?" + query + secret, "X-Other: 1"));
        }
        answers.add(raw("GET /v1/articles/" + secret, "X-Other: 1"));
        answers.add(raw("POST /v1/articles?" + secret, "Content-Length: 0"));
        for (String header :
                List.of(
                        "Authorization: " + secret,
                        "Authorization: Token " + secret,
                        "Authorization: Bearer " + secret + "0",
                        "Authorization: Bearer " + secret + ".x.y",
                        "Authorization: Basic " + secret,
                        "Authorization: Basic " + base64(secret),
                        "Authorization: Bearer x\r\nAuthorization: Bearer " + secret,
                        "X-Api-Key: " + secret,
                        "Cookie: key=" + secret,
                        "Bad Header " + secret,
                        "Content-Length: " + secret)) {
            answers.add(raw("POST /v1/articles", header));
        }
        assertThat(answers).allSatisfy(it -> assertThat(it).startsWith("HTTP/1.1 4"));
        assertThat(answers).noneMatch(it -> it.contains(hidden));
        // What was answered before has been written by then.
        assertThat(raw("GET /q/health/live", "X-Other: 1")).startsWith("HTTP/1.1 200");
        try (Stream<Path> logs = Files.walk(folder.resolve("data/logs"))) {
            List<Path> files = logs.filter(Files::isRegularFile).toList();
            assertThat(files).hasSizeGreaterThanOrEqualTo(4);
            for (Path log : files) {
                assertThat(Files.readString(log)).as("%s", log).doesNotContain(hidden);
            }
        }
    }

    /// Sends a head as it is to ingest, and gives all of what it answers.
    private static String raw(String line, String headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", ingest.address().getPort())) {
            String head =
                    line
                            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: text/plain\r\n"
                            + headers
                            + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> basic(String secret) {
        return Map.of("Authorization", "Basic " + base64("me:" + secret));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String run(Map<String, String> environment, String... arguments)
            throws Exception {
        try (Stancewire command = Stancewire.run(folder, environment, arguments)) {
            command.exitCode();
            return command.output();
        }
    }

    /// What is under way is broken off when its key is revoked.
    private static void await(Caller service, String secret, int status) throws Exception {
        Instant deadline = Instant.now().plus(Http.PATIENCE);
        while (!answers(service.as(secret), status)) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(20);
        }
    }

    private static boolean answers(Caller caller, int status) throws InterruptedException {
        try {
            return caller.get("/q/openapi").statusCode() == status;
        } catch (IOException _) {
            return false;
        }
    }
}
