package org.stancewire.query.rest.door;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(ByTheDoor.class)
class DoorIT {
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String ARTICLE = "{\"text\": \"Путин посетил Москву.\"}";
    private static final int MEBIBYTE = 1 << 20;

    IngestStandIn ingest;

    @BeforeEach
    void takesAll() {
        ingest.answers(
                202,
                Map.of("Content-Type", JSON, "Location", "http://localhost:8080/v1/articles/t1"),
                "{\"id\":\"t1\"}");
    }

    @Test
    void handsAnArticleOnAsItIs() {
        json().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .header("Content-Location", "https://news.example/a")
                .header("Authorization", "Bearer somebody")
                .header("Cookie", "secret=1")
                .body(ARTICLE)
                .post("/v1/articles?wait=5s")
                .then()
                .statusCode(202)
                .contentType(JSON)
                .header("Location", "http://localhost:8080/v1/articles/t1")
                .body(equalTo("{\"id\":\"t1\"}"));
        IngestStandIn.Asked asked = only();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.uri()).isEqualTo("/v1/articles?wait=5s");
        assertThat(asked.body()).isEqualTo(ARTICLE);
        assertThat(asked.header("Content-type")).startsWith(JSON);
        assertThat(asked.header("Content-location")).isEqualTo("https://news.example/a");
        assertThat(asked.header("Content-length")).isEqualTo("" + ARTICLE.getBytes(UTF_8).length);
        assertThat(asked.header("Traceparent")).contains("0af7651916cd43dd8448eb211c80319c");
        assertThat(asked.header("Host")).isEqualTo("127.0.0.1:" + ingest.port());
        assertThat(asked.header("Authorization")).isEqualTo("Bearer somebody");
        assertThat(asked.header("Cookie")).isNull();
    }

    @Test
    void handsProblemsBackAsTheyAreAndNothingElse() {
        String problem = "{\"type\":\"urn:stancewire:problem:busy\",\"status\":429}";
        ingest.answers(
                429,
                Map.of(
                        "Content-Type", PROBLEM,
                        "Retry-After", "7",
                        "WWW-Authenticate", "Bearer realm=\"x\"",
                        "Keep-Alive", "timeout=99",
                        "Set-Cookie", "a=b",
                        "Access-Control-Allow-Origin", "*",
                        "X-Powered-By", "something"),
                problem);
        json().body(ARTICLE)
                .post("/v1/articles")
                .then()
                .statusCode(429)
                .contentType(PROBLEM)
                .header("Retry-After", "7")
                .header("WWW-Authenticate", "Bearer realm=\"x\"")
                .header("Keep-Alive", nullValue())
                .header("Set-Cookie", nullValue())
                .header("Access-Control-Allow-Origin", nullValue())
                .header("X-Powered-By", nullValue())
                .body(equalTo(problem));
    }

    @Test
    void handsALongAnswerBackWhole() {
        String enriched = "{\"text\":\"" + "é".repeat(3 * MEBIBYTE) + "\"}";
        ingest.answers(200, Map.of("Content-Type", JSON), enriched);
        String answer =
                json().body(ARTICLE).post("/v1/articles?wait=5s").then().extract().asString();
        assertThat(answer).hasSameSizeAs(enriched).isEqualTo(enriched);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html; charset=windows-1251"})
    void takesTextAndPages(String type) {
        given().config(withoutCharset())
                .contentType(type)
                .body("<p>Nobody came.</p>".getBytes(UTF_8))
                .post("/v1/articles")
                .then()
                .statusCode(202);
        assertThat(only().header("Content-type")).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-ndjson,",
        "application/rss+xml,",
        "image/png,",
        "application/json, gzip"
    })
    void saysWhereOtherFormsGo(String type, String encoding) {
        RequestSpecification request =
                given().config(withoutCharset()).header("Content-Type", type);
        if (encoding != null) {
            request.header("Content-Encoding", encoding);
        }
        refused(request.body("{}".getBytes(UTF_8)), 415)
                .body("type", is("urn:stancewire:problem:unsupported-media-type"))
                .body("detail", containsString("ingest service itself"));
    }

    @Test
    void takesOneArticleAtATime() {
        refused(json().body(" \n[" + ARTICLE + "]"), 422)
                .body("type", is("urn:stancewire:problem:not-one-article"));
    }

    @Test
    void refusesAParameterThatIsNotTakenHere() {
        json().body(ARTICLE)
                .post("/v1/articles?answers=each")
                .then()
                .statusCode(400)
                .body("detail", containsString("wait"));
        assertThat(ingest.asked()).isEmpty();
    }

    @Test
    void takesWhatIngestTakesAndNoLongerBody() {
        json().body("x".repeat(8 * MEBIBYTE)).post("/v1/articles").then().statusCode(202);
        assertThat(only().body()).hasSize(8 * MEBIBYTE);
        ingest.answers(202, Map.of(), "{}");
        refused(json().body("x".repeat(8 * MEBIBYTE + 1)), 413)
                .body("type", is("urn:stancewire:problem:too-large"));
        refused(json().body("x".repeat(20 * MEBIBYTE)), 413);
        json().body("x".repeat(MEBIBYTE))
                .post("/v1/subscriptions")
                .then()
                .statusCode(413)
                .contentType(PROBLEM);
    }

    @Test
    void letsNoPageOfAnotherSiteIn() {
        String evil = "https://evil.example";
        refused(given().contentType("text/plain").header("Origin", evil).body("Lies."), 403)
                .body("type", is("urn:stancewire:problem:page-of-others"))
                .body("detail", containsString(evil));
        refused(json().header("Sec-Fetch-Site", "same-site").body(ARTICLE), 403);
        refused(json().header("Origin", "null").body(ARTICLE), 403);
        given().header("Sec-Fetch-Site", "cross-site")
                .delete("/v1/subscriptions/s1-a")
                .then()
                .statusCode(403);
        given().header("Origin", evil).put("/v1/index/rebuild").then().statusCode(403);
        assertThat(ingest.asked()).isEmpty();
    }

    @Test
    void letsItsOwnPageIn() {
        String own = RestAssured.baseURI + ":" + RestAssured.port;
        json().header("Origin", own).body(ARTICLE).post("/v1/articles").then().statusCode(202);
        json().header("Origin", own)
                .header("Sec-Fetch-Site", "same-origin")
                .body(ARTICLE)
                .post("/v1/articles")
                .then()
                .statusCode(202);
    }

    @Test
    void letsItsOwnPageInBehindWhatSpeaksTls() {
        json().header("Origin", "https://localhost:" + RestAssured.port)
                .header("Sec-Fetch-Site", "same-origin")
                .body(ARTICLE)
                .post("/v1/articles")
                .then()
                .statusCode(202);
    }

    @Test
    void turnsBackWhatWentRoundInACircle() {
        refused(json().header("Via", "1.1 proxy, 1.1 stancewire-query").body(ARTICLE), 508)
                .body("detail", containsString("stancewire.query.ingest-url"));
        json().header("Via", "1.1 proxy").body(ARTICLE).post("/v1/articles").then().statusCode(202);
        assertThat(only().header("Via")).contains("stancewire-query");
    }

    @Test
    void saysWhatIsAwayAndWhichSettingNamesIt() {
        ingest.goAway();
        try {
            refused(json().body(ARTICLE), 503)
                    .header("Retry-After", "2")
                    .body("type", is("urn:stancewire:problem:ingest-away"))
                    .body("detail", containsString("http://127.0.0.1:" + ingest.port()))
                    .body("detail", containsString("stancewire.query.ingest-url"));
        } finally {
            ingest.comeBack();
        }
        json().body(ARTICLE).post("/v1/articles").then().statusCode(202);
    }

    @Test
    void followsNoRedirect() {
        ingest.answers(302, Map.of("Location", "http://127.0.0.1:1/"), "");
        given().redirects()
                .follow(false)
                .contentType(JSON)
                .body(ARTICLE)
                .post("/v1/articles")
                .then()
                .statusCode(302);
        assertThat(ingest.asked()).hasSize(1);
    }

    @Test
    void handsSubscriptionsOn() {
        ingest.answers(200, Map.of("Content-Type", JSON), "{\"total\":0}");
        when().get("/v1/subscriptions?limit=5&after=s1-a")
                .then()
                .statusCode(200)
                .body("total", is(0));
        assertThat(only().uri()).isEqualTo("/v1/subscriptions?after=s1-a&limit=5");
        ingest.answers(201, Map.of("Location", "/v1/subscriptions/s1-a"), "{}");
        json().body("{\"url\":\"https://news.example/rss\"}")
                .post("/v1/subscriptions")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/subscriptions/s1-a"));
        assertThat(only().body()).contains("news.example");
        ingest.answers(200, Map.of("Content-Type", JSON), "{}");
        given().contentType("application/merge-patch+json")
                .body("{\"paused\":true}")
                .patch("/v1/subscriptions/s1-a")
                .then()
                .statusCode(200);
        assertThat(only().method()).isEqualTo("PATCH");
        ingest.answers(204, Map.of(), "");
        when().delete("/v1/subscriptions/s1-a").then().statusCode(204).body(emptyString());
        assertThat(only().method()).isEqualTo("DELETE");
        assertThat(only().uri()).isEqualTo("/v1/subscriptions/s1-a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "..%2Farticles", "%2e%2e%2farticles", "a%3Fb", "%40evil.example"})
    void leadsNowhereElse(String id) {
        given().urlEncodingEnabled(false)
                .delete("/v1/subscriptions/" + id)
                .then()
                .statusCode(oneOf(404, 405));
        assertThat(ingest.asked()).isEmpty();
    }

    @Test
    void answersTheFeedItself() {
        when().get("/v1/articles").then().statusCode(200).header("ETag", notNullValue());
        assertThat(ingest.asked()).isEmpty();
    }

    /// Nothing of it reaches ingest.
    private ValidatableResponse refused(RequestSpecification request, int status) {
        ValidatableResponse answer =
                request.post("/v1/articles").then().statusCode(status).contentType(PROBLEM);
        assertThat(ingest.asked()).isEmpty();
        return answer;
    }

    private IngestStandIn.Asked only() {
        assertThat(ingest.asked()).hasSize(1);
        return ingest.asked().getFirst();
    }

    private static RequestSpecification json() {
        return given().contentType(JSON);
    }

    private static RestAssuredConfig withoutCharset() {
        return RestAssured.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }
}
