package org.stancewire.ingest.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.contract.access.Role;

/// A service that asks everybody for a key.
@QuarkusTest
@TestProfile(AccessIT.WithKeys.class)
class AccessIT {
    /// Kafka is not needed to be turned away, nor to be let in.
    public static class WithKeys extends StartWithoutKafkaIT.NoBroker {
        /// With the audit in a file of its own, as docs/access.md says.
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> all = new HashMap<>(super.getConfigOverrides());
            all.put("quarkus.log.handler.file.audit.enabled", "true");
            all.put("quarkus.log.handler.file.audit.path", AUDIT.toString());
            all.put("quarkus.log.handler.file.audit.format", "%s%n");
            all.put("quarkus.log.category.\"stancewire.audit\".handlers", "audit");
            all.put("quarkus.log.category.\"stancewire.audit\".use-parent-handlers", "false");
            return all;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Keys.class));
        }
    }

    private static final Path AUDIT = Path.of("target", "access", "audit.ndjson");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Map<Role, String> SECRETS = new EnumMap<>(Role.class);

    /// What each operation of the description takes. One that is missing fails the test.
    private static final Map<String, Role> NEEDS =
            new TreeMap<>(
                    Map.of(
                            "post /v1/articles", Role.PUBLISH,
                            "put /v1/articles/{id}", Role.PUBLISH,
                            "delete /v1/articles/{id}", Role.PUBLISH,
                            "get /v1/subscriptions", Role.OPERATE,
                            "post /v1/subscriptions", Role.OPERATE,
                            "get /v1/subscriptions/{id}", Role.OPERATE,
                            "patch /v1/subscriptions/{id}", Role.OPERATE,
                            "delete /v1/subscriptions/{id}", Role.OPERATE));

    private static String revoked = "";

    Keys keys;

    @BeforeEach
    void makeKeysOnce() {
        if (SECRETS.isEmpty()) {
            for (Role role : Role.values()) {
                SECRETS.put(role, keys.create(role));
            }
            revoked = keys.create(Role.values());
            await(revoked, 200);
            keys.revoke(revoked);
            await(revoked, 401);
        }
    }

    @Test
    void asksForAKeyAtEveryOperation() throws IOException {
        assertThat(operations()).containsExactlyElementsOf(NEEDS.keySet());
        NEEDS.forEach(
                (operation, role) -> {
                    refused(with(null), operation, 401, "no-key");
                    refused(with("sw_abcdefgh_" + "0".repeat(64)), operation, 401, "wrong-key");
                    refused(with(revoked), operation, 401, "revoked-key");
                    for (Role other : Role.values()) {
                        if (other != role) {
                            refused(with(SECRETS.get(other)), operation, 403, "role-missing");
                        }
                    }
                    int status = send(with(SECRETS.get(role)), operation).extract().statusCode();
                    assertThat(status).as(operation).isNotIn(401, 403, 405);
                });
    }

    @Test
    void writesDownWhoHasChangedWhat() throws IOException {
        String secret = SECRETS.get(Role.PUBLISH);
        String id = "audited-" + System.nanoTime();
        with(secret)
                .contentType("application/json")
                .body("{\"text\":\"Nobody may read this.\"}")
                .put("/v1/articles/" + id + "?wait=1s")
                .then()
                .statusCode(503);
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<String> lines = List.of();
        while (lines.isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(end);
            try (Stream<String> all = Files.lines(AUDIT)) {
                lines = all.filter(it -> it.contains(id)).toList();
            }
        }
        assertThat(lines).hasSize(1);
        JsonNode line = new ObjectMapper().readTree(lines.getFirst());
        assertThat(names(line)).containsExactly("time", "who", "method", "path", "status");
        assertThat(line.path("who").asText()).isEqualTo("key " + secret.substring(3, 11));
        assertThat(line.path("method").asText()).isEqualTo("PUT");
        assertThat(line.path("path").asText()).isEqualTo("/v1/articles/" + id);
        assertThat(line.path("status").asInt()).isEqualTo(503);
        with(SECRETS.get(Role.OPERATE)).get("/q/metrics").then().statusCode(200);
        assertThat(Files.readString(AUDIT))
                .doesNotContain("/q/metrics", "Nobody may read", "wait=", secret.substring(12));
    }

    @Test
    void tellsProbesThatItLivesAndNobodyElseHowItIs() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503);
        for (String path : List.of("/q/health", "/q/metrics")) {
            given().get(path).then().statusCode(401);
            with(SECRETS.get(Role.READ)).get(path).then().statusCode(403);
        }
        with(SECRETS.get(Role.OPERATE)).get("/q/metrics").then().statusCode(200);
        with(SECRETS.get(Role.PUBLISH)).get("/q/swagger-ui/").then().statusCode(200);
        given().get("/q/swagger-ui/").then().statusCode(401);
    }

    /// Nor does it wait for a body that never comes.
    @ParameterizedTest
    @ValueSource(strings = {"Expect: 100-continue", "X-Other: 1"})
    void turnsSomebodyAwayBeforeABodyIsSent(String header) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String head =
                    """
                    POST /v1/articles HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: text/plain\r
                    Content-Length: 1000000\r
                    %s\r
                    \r
                    """
                            .formatted(header);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 401 ")
                    .contains("WWW-Authenticate: Basic ", "WWW-Authenticate: Bearer ", "no-key");
        }
    }

    private static List<String> names(JsonNode line) {
        List<String> names = new ArrayList<>();
        line.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void refused(
            RequestSpecification request, String operation, int status, String kind) {
        send(request, operation)
                .statusCode(status)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith(status == 401 ? "B" : "Bearer"))
                .body("type", is("urn:stancewire:problem:" + kind));
    }

    private static ValidatableResponse send(RequestSpecification request, String operation) {
        String[] words = operation.split(" ");
        if (List.of("post", "put", "patch").contains(words[0])) {
            request.contentType("application/json").body("{}");
        }
        return request.request(words[0], words[1].replace("{id}", "x1")).then();
    }

    private static RequestSpecification with(String secret) {
        return secret == null ? given() : given().header("Authorization", "Bearer " + secret);
    }

    private static void await(String secret, int status) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (with(secret).get("/q/openapi").statusCode() != status) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    private static List<String> operations() throws IOException {
        String json =
                with(SECRETS.get(Role.READ))
                        .queryParam("format", "json")
                        .get("/q/openapi")
                        .asString();
        TreeMap<String, JsonNode> all = new TreeMap<>();
        for (Map.Entry<String, JsonNode> path :
                new ObjectMapper().readTree(json).path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                all.put(operation.getKey() + " " + path.getKey(), operation.getValue());
            }
        }
        return List.copyOf(all.keySet());
    }
}
