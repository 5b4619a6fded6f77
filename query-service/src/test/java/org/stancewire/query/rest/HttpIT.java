package org.stancewire.query.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.stancewire.query.TestArticle.article;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.query.stream.KafkaInThisJvm;

/// What all endpoints have in common as a browser and a shell see it.
@QuarkusTest
@TestProfile(HttpIT.Narrow.class)
class HttpIT {
    private static final String FRIEND = "https://friend.example";
    private static final int READERS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static boolean written;

    KafkaInThisJvm kafka;

    /// A service that few may read, and pages of one other site ask.
    public static class Narrow extends Apart {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.cors.origins",
                    FRIEND,
                    "stancewire.query.streams.readers",
                    "" + READERS);
        }
    }

    @BeforeEach
    void writeOnce() throws Exception {
        if (written) {
            return;
        }
        written = true;
        kafka.createTopic();
        kafka.write(
                article("putin", a -> a.text("Путин посетил Москву.").language("ru")),
                article("other", a -> a.text("Nobody came.")));
        Instant end = Instant.now().plus(PATIENCE);
        while (!when().get("/v1/articles").path("total").equals(2)) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }

    @Test
    void letsPagesOfNamedSitesAsk() {
        given().header("Origin", FRIEND)
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", is(FRIEND))
                .header("Access-Control-Expose-Headers", containsString("ETag"));
        given().header("Origin", FRIEND)
                .header("Access-Control-Request-Method", "GET")
                .options("/v1/articles")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", is(FRIEND))
                .header("Access-Control-Allow-Methods", containsString("GET"));
    }

    @Test
    void letsNoOtherPagesAsk() {
        given().header("Origin", "https://stranger.example")
                .get("/v1/articles")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void asksWhoComesWhenAllPlacesAreTakenToComeAgain() throws Exception {
        SseReader first = SseReader.open("", null);
        try (SseReader second = SseReader.open("q=x", null)) {
            when().get("/v1/stream?q=y")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", "5")
                    .contentType("application/problem+json")
                    .body("type", is("urn:stancewire:problem:too-many-readers"))
                    .body("detail", containsString("stancewire.query.streams.readers"));
            assertThat(second.hasEnded()).isFalse();
            first.close();
            Instant end = Instant.now().plus(PATIENCE);
            while (!hasPlace()) {
                assertThat(Instant.now()).isBefore(end);
                Thread.sleep(20);
            }
        }
    }

    private static boolean hasPlace() throws Exception {
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(SseReader.address("")).build(),
                                HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        return answer.statusCode() == 200;
    }

    @Test
    void packsAnswersForWhoeverCanUnpackThem() throws Exception {
        HttpResponse<InputStream> packed = get("gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        HttpResponse<InputStream> plain = get("identity");
        assertThat(plain.headers().firstValue("Content-Encoding").orElse("identity"))
                .isEqualTo("identity");
        try (InputStream unpacked = new GZIPInputStream(packed.body())) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body().readAllBytes());
        }
    }

    private static HttpResponse<InputStream> get(String encoding) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                "http://localhost:"
                                                        + RestAssured.port
                                                        + "/v1/articles"))
                                .header("Accept-Encoding", encoding)
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
    }

    @Test
    void answersHeadLikeGetWithoutABody() {
        String tag = when().get("/v1/articles").header("ETag");
        assertThat(tag).isNotNull();
        when().head("/v1/articles")
                .then()
                .statusCode(200)
                .header("ETag", is(tag))
                .body(emptyString());
        when().head("/v1/articles/none").then().statusCode(404);
    }

    @Test
    void givesNoPlaceToWhoeverAsksOnlyForTheHeadOfAStream() {
        for (int i = 0; i <= READERS; i++) {
            when().head("/v1/stream").then().statusCode(200).contentType("text/event-stream");
        }
    }

    /// As curl sends it.
    @ParameterizedTest
    @ValueSource(strings = {"q=Путин", "q=\"Путин\"", "q=%D0%9Fутин&from=2000-01-01"})
    void understandsWhatIsNotPercentEncoded(String query) throws IOException {
        String answer = raw("/v1/articles?" + query + "&fields=id");
        assertThat(answer).contains("200 OK").contains("\"putin\"").doesNotContain("other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%", "q=%zz", "q=Путин%"})
    void saysHowToWriteAUrl(String query) throws IOException {
        String answer = raw("/v1/articles?" + query);
        assertThat(answer).contains("400 Bad Request", "application/problem+json");
        assertThat(answer).contains("ercent-encode");
    }

    /// Whatever it is, and whether or not there is one.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/articles",
                "/v1/articles/other/text",
                "/v1/articles/none",
                "/v1/articles?limit=x",
                "/v1/articles?q=%zz",
                "/v1/export?format=csv",
                "/v1/stream?since=x",
                "/feed.atom",
                "/feed.json",
                "/nothing/there",
                "/ui/nothing.js",
                "/q/health",
                "/q/metrics",
                "/q/openapi"
            })
    void anAnswerIsNoPageAndPartOfNone(String path) throws IOException {
        assertThat(head(raw(path)))
                .contains(
                        "x-content-type-options: nosniff",
                        "content-security-policy: default-src 'none'; frame-ancestors 'none'",
                        "cross-origin-resource-policy: same-origin",
                        "referrer-policy: no-referrer")
                .noneMatch(it -> it.startsWith("server:") || it.startsWith("x-powered-by:"))
                // In the clear nobody could believe it.
                .noneMatch(it -> it.startsWith("strict-transport-security:"));
    }

    @Test
    void neitherIsAStreamNorWhatChangesSomething() throws Exception {
        try (SseReader reader = SseReader.open("", null)) {
            assertThat(reader.answer().headers().map())
                    .containsEntry("X-Content-Type-Options", List.of("nosniff"));
        }
        given().delete("/v1/articles/none")
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        given().header("Origin", "https://stranger.example")
                .post("/v1/articles")
                .then()
                .statusCode(403)
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    /// Both are pages of ours, and say what they run.
    @ParameterizedTest
    @ValueSource(strings = {"/", "/q/swagger-ui/"})
    void aPageMayRunItsOwnScriptsInNoFrame(String path) throws IOException {
        assertThat(head(raw(path)))
                .contains("x-content-type-options: nosniff", "referrer-policy: no-referrer")
                .filteredOn(it -> it.startsWith("content-security-policy:"))
                .singleElement()
                .asString()
                .contains("script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'");
    }

    @Test
    void refusesAHeadThatIsTooLong() throws IOException {
        assertThat(raw("/v1/articles?q=" + "x".repeat(8_000))).matches("(?s)HTTP/1.[01] 414 .*");
        assertThat(raw("/v1/articles HTTP/1.1\r\nX-Long: " + "x".repeat(40_000) + "\r\nX: "))
                .matches("(?s)HTTP/1.[01] 431 .*");
    }

    /// In lower case, a line each.
    private static List<String> head(String answer) {
        return answer.substring(0, answer.indexOf("\r\n\r\n"))
                .lines()
                .map(
                        it ->
                                it.substring(0, it.indexOf(':') + 1).toLowerCase(Locale.ROOT)
                                        + it.substring(it.indexOf(':') + 1))
                .toList();
    }

    /// To a browser a page of that name would be one of ours.
    @Test
    void answersUnderNoNameThatOthersMayLeadHere() throws IOException {
        assertThat(raw("/v1/articles", "evil.example:" + RestAssured.port))
                .startsWith("HTTP/1.1 421 ")
                .contains("problem:other-name", "stancewire.listen.names")
                .doesNotContain("Moscow", "Nobody came");
        assertThat(raw("/v1/articles", "127.0.0.1")).startsWith("HTTP/1.1 200 ");
    }

    private static String raw(String path) throws IOException {
        return raw(path, "localhost");
    }

    private static String raw(String path, String host) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(
                            ("GET "
                                            + path
                                            + " HTTP/1.1\r\nHost: "
                                            + host
                                            + "\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
