package org.stancewire.query.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.access.Role;
import org.stancewire.query.rest.door.ByTheDoor;
import org.stancewire.query.rest.door.IngestStandIn;
import org.stancewire.query.stream.KafkaInThisJvm;

/// A service that asks everybody for a key.
@QuarkusTest
@TestProfile(AccessIT.WithKeys.class)
class AccessIT {
    /// As the doors' tests, with keys.
    public static class WithKeys extends ByTheDoor {
        @Override
        public List<TestResourceEntry> testResources() {
            List<TestResourceEntry> all = new ArrayList<>(super.testResources());
            all.add(new TestResourceEntry(Keys.class));
            return all;
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Map<Role, String> SECRETS = new EnumMap<>(Role.class);

    private static final Set<String> OPERATING =
            Set.of("/v1/status", "/v1/index", "/v1/index/rebuild", "/v1/subscriptions");

    private static final String CHALLENGE = "WWW-Authenticate";

    private static String revoked = "";

    Keys keys;
    IngestStandIn ingest;
    KafkaInThisJvm kafka;

    @BeforeEach
    void makeKeysOnce() throws Exception {
        ingest.answers(200, Map.of("Content-Type", "application/json"), "{\"total\":0}");
        if (SECRETS.isEmpty()) {
            for (Role role : Role.values()) {
                SECRETS.put(role, keys.create(role));
            }
            revoked = keys.create(Role.values());
            await(revoked, 200);
            keys.revoke(revoked);
            await(revoked, 401);
            kafka.createTopic();
            await("/v1/articles", SECRETS.get(Role.READ), 200);
        }
    }

    @Test
    void asksForAKeyAtEveryOperation() throws IOException {
        Set<String> operations = operations();
        assertThat(operations).hasSizeGreaterThan(20).contains("get /v1/stream", "get /feed.atom");
        for (String operation : operations) {
            Role role = need(operation);
            refused(with(null), operation, 401, "no-key");
            refused(with("sw_abcdefgh_" + "0".repeat(64)), operation, 401, "wrong-key");
            refused(with(revoked), operation, 401, "revoked-key");
            for (Role other : Role.values()) {
                if (other != role) {
                    refused(with(SECRETS.get(other)), operation, 403, "role-missing");
                }
            }
            if (!operation.equals("get /v1/stream")) {
                int status = send(with(SECRETS.get(role)), operation).extract().statusCode();
                assertThat(status).as(operation).isNotIn(401, 403, 405);
            }
        }
    }

    private static Role need(String operation) {
        String path = operation.substring(operation.indexOf(' ') + 1).replaceAll("/\\{.*", "");
        if (OPERATING.contains(path)) {
            return Role.OPERATE;
        }
        return operation.equals("post /v1/articles") ? Role.PUBLISH : Role.READ;
    }

    @Test
    void hasABrowserAskForAKeyAndShowsThePageThen() {
        List<String> asked =
                given().get("/").then().statusCode(401).extract().headers().getValues(CHALLENGE);
        assertThat(asked).hasSize(2).first().asString().startsWith("Basic realm=");
        String page =
                basic(SECRETS.get(Role.READ)).get("/").then().statusCode(200).extract().asString();
        List<String> parts =
                Pattern.compile("(?:src|href)=\"/?([\\w./-]+)\"")
                        .matcher(page)
                        .results()
                        .map(it -> "/" + it.group(1))
                        .toList();
        assertThat(parts).hasSizeGreaterThan(2);
        for (String part : parts) {
            given().get(part).then().statusCode(401);
            basic(SECRETS.get(Role.READ)).get(part).then().statusCode(200);
        }
    }

    @Test
    void endsAStreamWhoseKeyIsRevoked() throws Exception {
        String secret = keys.create(Role.READ);
        await(secret, 200);
        HttpResponse<InputStream> stream =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(SseReader.address(""))
                                        .header("Authorization", "Bearer " + secret)
                                        .build(),
                                HttpResponse.BodyHandlers.ofInputStream());
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
        await(secret, 401);
    }

    @Test
    void doesWithIngestWhatItsCallerMay() {
        String secret = SECRETS.get(Role.PUBLISH);
        send(with(secret), "post /v1/articles").statusCode(200);
        assertThat(ingest.asked()).hasSize(1);
        assertThat(ingest.asked().getFirst().header("Authorization")).isEqualTo("Bearer " + secret);
        ingest.answers(
                200,
                Map.of("Content-Type", "application/json"),
                "{\"total\":0,\"subscriptions\":[]}");
        with(SECRETS.get(Role.OPERATE))
                .get("/v1/status")
                .then()
                .statusCode(200)
                .body("subscriptions.total", is(0));
        assertThat(ingest.asked().getFirst().header("Authorization"))
                .isEqualTo("Bearer " + SECRETS.get(Role.OPERATE));
        ingest.answers(401, Map.of("WWW-Authenticate", "Bearer realm=\"x\""), "{}");
        send(with(secret), "post /v1/articles")
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"x\"");
    }

    @Test
    void letsNoPageOfOthersUseTheKeyOfABrowser() {
        basic(SECRETS.get(Role.PUBLISH))
                .header("Sec-Fetch-Site", "cross-site")
                .contentType("text/plain")
                .body("Sent by somebody else.")
                .post("/v1/articles")
                .then()
                .statusCode(403)
                .body("type", containsString("page-of-others"));
        assertThat(ingest.asked()).isEmpty();
    }

    private static void refused(
            RequestSpecification request, String operation, int status, String kind) {
        send(request, operation)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("urn:stancewire:problem:" + kind));
    }

    private static ValidatableResponse send(RequestSpecification request, String operation) {
        String[] words = operation.split(" ");
        if (List.of("post", "put", "patch").contains(words[0])) {
            request.contentType("application/json").body("{}");
        }
        return request.request(words[0], words[1].replaceAll("\\{.*?}", "x1")).then();
    }

    private static RequestSpecification with(String secret) {
        return secret == null ? given() : given().header("Authorization", "Bearer " + secret);
    }

    private static RequestSpecification basic(String secret) {
        return given().auth().preemptive().basic("me", secret);
    }

    private static void await(String secret, int status) {
        await("/q/openapi", secret, status);
    }

    private static void await(String path, String secret, int status) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (with(secret).get(path).statusCode() != status) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    private static Set<String> operations() throws IOException {
        String json =
                with(SECRETS.get(Role.READ))
                        .queryParam("format", "json")
                        .get("/q/openapi")
                        .asString();
        Set<String> all = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path :
                new ObjectMapper().readTree(json).path("paths").properties()) {
            path.getValue().fieldNames().forEachRemaining(it -> all.add(it + " " + path.getKey()));
        }
        return all;
    }
}
