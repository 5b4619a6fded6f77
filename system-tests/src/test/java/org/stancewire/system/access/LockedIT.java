package org.stancewire.system.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.contract.access.Role;
import org.stancewire.system.Stancewire;
import org.stancewire.system.trust.Running;

/// A system in a network that nobody trusts: TLS, tokens, and a password for Kafka.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LockedIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /// Clocks of two machines may differ by so much.
    private static final Duration SKEW = Duration.ofSeconds(30);

    @TempDir private static Path folder;
    private static LockedSystem system;

    @BeforeAll
    static void start() throws Exception {
        system = LockedSystem.start(folder);
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void eachServiceSaysThatKafkaTakesNotItsPassword() throws Exception {
        for (String kind : LockedSystem.SERVICES) {
            assertThat(system.saidWhileLocked(kind))
                    .contains("Authentication failed", "SCRAM-SHA-512", "DOWN")
                    .doesNotContain(LockedSystem.KAFKA_PASSWORD);
            assertThat(system.log(kind))
                    .contains("uthentication")
                    .doesNotContain(LockedSystem.KAFKA_PASSWORD);
        }
    }

    /// Kafka's own client says of a broker only that it does not answer, and runs out of memory
    /// where another server is.
    @Test
    void aServiceThatSpeaksInTheClearSaysWhatToSet() throws Exception {
        for (String broker : List.of(system.kafka().address(), system.place("query"))) {
            String service = "clear-" + broker.replace(':', '-');
            Map<String, String> kafka = Map.of("stancewire.kafka.bootstrap-servers", broker);
            try (Running clear = Running.service("enrich", service, folder, 256, kafka)) {
                clear.start();
                assertThat(clear.awaitFailure())
                        .contains(
                                "Kafka at " + broker + " speaks TLS",
                                "stancewire.kafka.client.security.protocol is PLAINTEXT; set it to SSL");
            }
        }
    }

    @Test
    void anArticleGoesThroughAllThree() throws Exception {
        String token = token("publish", "read", "operate");
        HttpResponse<String> posted =
                system.caller("ingest")
                        .as(token)
                        .post("/v1/articles?wait=60s", "{\"text\":\"Olaf Scholz praised NATO.\"}");
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
        assertThat(posted.body()).contains("Scholz", "organization:nato");
        HttpResponse<String> byTheDoor =
                system.caller("query")
                        .as(token)
                        .post("/v1/articles", "{\"text\":\"Nobody praised anybody.\"}");
        assertThat(byTheDoor.statusCode()).as(byTheDoor.body()).isEqualTo(202);
        HttpResponse<String> status = system.caller("query").as(token).get("/v1/status");
        assertThat(JSON.readTree(status.body()).path("problems")).as(status.body()).isEmpty();
        assertThat(JSON.readTree(status.body()).at("/subscriptions/total").asInt(-1)).isZero();
    }

    @Test
    void nothingIsAnsweredWithoutTls() {
        for (String kind : LockedSystem.SERVICES) {
            try (HttpClient plain = HttpClient.newHttpClient()) {
                String place = system.place(kind);
                Caller http = new Caller(plain, URI.create("http://" + place), Map.of());
                assertThatThrownBy(() -> http.get("/q/health/live"))
                        .isInstanceOf(IOException.class);
                Caller stranger = new Caller(plain, URI.create("https://" + place), Map.of());
                assertThatThrownBy(() -> stranger.get("/q/health/live"))
                        .as("its certificate is known to those alone who were given it")
                        .isInstanceOf(SSLHandshakeException.class);
            }
        }
    }

    @Test
    void eachServiceTakesTheTokensOfItsIssuerAndNoOthers() throws Exception {
        ObjectNode claims = claims("operate");
        ObjectNode expired = claims.deepCopy().put("exp", in(SKEW.plusSeconds(5).negated()));
        ObjectNode forOthers = claims.deepCopy().put("aud", "others");
        ObjectNode ofOthers = claims.deepCopy().put("iss", "https://id.example");
        for (String kind : LockedSystem.SERVICES) {
            assertThat(ask(kind, system.issuer("sign", claims.toString())).statusCode())
                    .as(kind)
                    .isEqualTo(200);
            assertRefused(kind, system.issuer("sign", expired.toString()), "expired");
            assertRefused(kind, system.issuer("sign", forOthers.toString()), "audience");
            assertRefused(kind, system.issuer("sign", ofOthers.toString()), "another issuer");
            assertRefused(kind, system.issuer("forge", claims.toString()), "signature");
            assertRefused(
                    kind,
                    system.issuer("unsigned", claims.toString()),
                    "in a way that is not taken");
            HttpResponse<String> other = ask(kind, token("publish", "read"));
            assertThat(other.statusCode()).isEqualTo(403);
            assertThat(other.body()).contains("takes the role operate", "subject alice");
        }
    }

    @Test
    void followsItsIssuerToAnotherKey() throws Exception {
        String before = token("operate");
        for (String kind : LockedSystem.SERVICES) {
            assertThat(ask(kind, before).statusCode()).isEqualTo(200);
        }
        system.issuer("rotate", "");
        String after = token("operate");
        for (String kind : LockedSystem.SERVICES) {
            await(kind, after);
            assertRefused(kind, before, "does not list the key");
        }
    }

    @Test
    void endsAStreamWhenItsTokenDoes() throws Exception {
        // It has expired, by a clock that may differ, and holds for two seconds more.
        ObjectNode claims = claims("read").put("exp", in(SKEW.minusSeconds(2).negated()));
        String token = system.issuer("sign", claims.toString());
        HttpResponse<InputStream> stream = system.caller("query").as(token).begin("/v1/stream");
        assertThat(stream.statusCode()).isEqualTo(200);
        try (InputStream body = stream.body()) {
            // Without an end this would go on for ever.
            while (body.read() >= 0) {
                assertThat(stream.statusCode()).isEqualTo(200);
            }
        } catch (IOException _) {
            // It was broken off.
        }
        assertThat(system.caller("query").as(token).get("/v1/articles").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aPersonReadsWhatWasRejectedWithThePassword() throws Exception {
        try (Stancewire right = rejected("right", LockedSystem.KAFKA_PASSWORD);
                Stancewire wrong = rejected("wrong", "forgotten")) {
            assertThat(right.exitCode()).isZero();
            assertThat(right.output()).contains("Nothing was rejected");
            assertThat(wrong.exitCode()).isEqualTo(1);
            assertThat(wrong.output())
                    .contains("Authentication failed", "--client")
                    .doesNotContain("forgotten");
        }
    }

    @Test
    void whoChangedSomethingAndWhoWasNotLetIsWrittenDown() throws Exception {
        String reader = system.keys().create(Role.READ);
        await("query", reader, "/v1/articles");
        String id = "audited-" + System.nanoTime();
        Caller ingest = system.caller("ingest");
        assertThat(ingest.as(reader).send("DELETE", "/v1/articles/" + id).statusCode())
                .isEqualTo(403);
        assertThat(ingest.send("DELETE", "/v1/articles/" + id).statusCode()).isEqualTo(401);
        Caller otherSite =
                ingest.with(
                        Map.of(
                                "Authorization",
                                "Bearer " + token("publish"),
                                "Sec-Fetch-Site",
                                "cross-site"));
        assertThat(otherSite.send("DELETE", "/v1/articles/" + id).statusCode()).isEqualTo(403);
        String token = token("publish");
        assertThat(ingest.as(token).send("DELETE", "/v1/articles/" + id + "?why=x").statusCode())
                .isLessThan(500);
        List<JsonNode> lines = audited("ingest", id, 4);
        assertThat(lines)
                .extracting(it -> it.path("who").asText() + " " + it.path("refused").asText())
                .containsExactlyInAnyOrder(
                        "key " + Keys.id(reader) + " role-missing",
                        "unknown no-key",
                        "unknown page-of-others",
                        "subject alice ");
        for (JsonNode line : lines) {
            assertThat(line.path("method").asText()).isEqualTo("DELETE");
            assertThat(line.path("path").asText()).isEqualTo("/v1/articles/" + id);
            assertThat(line.path("status").asInt()).isGreaterThanOrEqualTo(200);
        }
        assertThat(Files.readString(system.audit("ingest")))
                .doesNotContain(reader.substring(12), token, "why=x");
    }

    @Test
    void nobodyFillsTheAuditByBeingRefused() throws Exception {
        String path = "/v1/articles/flood-" + System.nanoTime();
        for (int i = 0; i < 200; i++) {
            assertThat(system.caller("enrich").send("PUT", path).statusCode()).isEqualTo(401);
        }
        // Two minutes' worth at most, of 60 lines each.
        assertThat(audited("enrich", path, 1)).hasSizeLessThanOrEqualTo(120);
    }

    /// By HTTP/2, where others may share the connection.
    @Test
    void turnsSomebodyAwayWhoSendsWithoutEnd() throws Exception {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return ' ';
                    }
                };
        HttpResponse<String> answer = system.caller("ingest").post("/v1/articles", () -> endless);
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("no-key");
    }

    @Test
    void aPersonPostsByTls() throws Exception {
        String key = system.keys().create(Role.PUBLISH);
        await("ingest", key, "/q/openapi");
        Path article = Files.writeString(folder.resolve("a.txt"), "Nobody came.");
        String trust =
                "-Djavax.net.ssl.trustStore=%s -Djavax.net.ssl.trustStorePassword=%s"
                        .formatted(
                                system.certificates().truststore(),
                                system.certificates().password());
        Map<String, String> environment = Map.of("STANCEWIRE_KEY", key, "JAVA_TOOL_OPTIONS", trust);
        try (Stancewire command =
                Stancewire.run(
                        folder,
                        environment,
                        "post",
                        "--to=https://" + system.place("ingest"),
                        article.toString())) {
            command.exitCode();
            assertThat(command.output()).contains("1 accepted");
        }
    }

    private static List<JsonNode> audited(String kind, String what, int least) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try (Stream<String> all = Files.lines(system.audit(kind))) {
                List<String> lines = all.filter(it -> it.contains(what)).toList();
                if (lines.size() >= least) {
                    return lines.stream().map(LockedIT::json).toList();
                }
            }
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(20);
        }
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static Stancewire rejected(String name, String password) throws Exception {
        Path file = folder.resolve(name + ".properties");
        Properties settings = new Properties();
        settings.putAll(system.kafka().client(LockedKafka.PERSON, password));
        try (var out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
        return Stancewire.run(
                folder,
                "rejected",
                "list",
                "--kafka=" + system.kafka().address(),
                "--client=" + file);
    }

    /// Asks each service what it asks a role for.
    private static HttpResponse<String> ask(String kind, String secret)
            throws IOException, InterruptedException {
        return system.caller(kind).as(secret).get("/q/metrics");
    }

    private static void assertRefused(String kind, String token, String why) throws Exception {
        HttpResponse<String> answer = ask(kind, token);
        assertThat(answer.statusCode()).as(why).isEqualTo(401);
        assertThat(answer.body()).contains("wrong-token", why).doesNotContain(token, "alice");
        assertThat(system.log(kind)).doesNotContain(token);
    }

    private static void await(String kind, String secret) throws Exception {
        await(kind, secret, "/q/metrics");
    }

    private static void await(String kind, String secret, String path) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (system.caller(kind).as(secret).get(path).statusCode() != 200) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(50);
        }
    }

    private static String token(String... roles) throws Exception {
        return system.issuer("sign", claims(roles).toString());
    }

    private static ObjectNode claims(String... roles) {
        ObjectNode claims =
                JSON.createObjectNode()
                        .put("iss", system.issuerName())
                        .put("sub", "alice")
                        .put("aud", "stancewire")
                        .put("exp", in(Duration.ofMinutes(10)));
        claims.putObject("realm_access")
                .putArray("roles")
                .addAll(
                        Stream.of(roles)
                                .map(it -> (JsonNode) JSON.getNodeFactory().textNode(it))
                                .collect(Collectors.toList()));
        return claims;
    }

    private static long in(Duration time) {
        return Instant.now().plus(time).getEpochSecond();
    }
}
