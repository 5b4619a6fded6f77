package org.stancewire.ingest.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.ingest.KafkaInThisJvm;
import org.stancewire.ingest.Readiness;
import org.stancewire.ingest.Topics;
import org.stancewire.ingest.fetch.Site;

@QuarkusTest
@WithTestResource(KafkaInThisJvm.class)
@TestProfile(SubscriptionResourceIT.LoopbackAllowed.class)
class SubscriptionResourceIT {
    private static final String FEED =
            """
            <rss version="2.0"><channel><title>Harbour News</title>
            <item><title>Council backs the port</title><link>https://harbour.example/port</link>
            <description>%s</description></item></channel></rss>
            """
                    .formatted("The council voted again. ".repeat(80));

    KafkaInThisJvm kafka;
    private Site site;

    /// The feeds of this test are on this machine, and nobody is waited for for long.
    public static class LoopbackAllowed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "stancewire.fetch.allow", "127.0.0.1", "stancewire.listen.body-within", "2s");
        }
    }

    @BeforeEach
    void start() throws IOException {
        Readiness.await();
        site = new Site();
        site.on("/rss", exchange -> Site.answer(exchange, 200, FEED.getBytes(UTF_8)));
    }

    @AfterEach
    void stop() {
        List<String> ids = given().get("/v1/subscriptions").path("subscriptions.id");
        ids.forEach(id -> given().delete("/v1/subscriptions/" + id).then().statusCode(204));
        site.close();
    }

    @Test
    void followsAFeed() {
        String url = site.url("127.0.0.1", "/rss");
        long before = Topics.count(kafka.bootstrapServers());
        Response added =
                post("{\"url\":\"" + url + "\",\"name\":\"Harbour\",\"interval\":\"15m\"}");
        added.then()
                .statusCode(201)
                .header("Location", matchesPattern("/v1/subscriptions/s1-[0-9a-f]{32}"))
                .body("url", equalTo(url))
                .body("name", equalTo("Harbour"))
                .body("interval", equalTo("15m"))
                .body("fullPages", equalTo(true))
                .body("status", equalTo("active"));
        Response polled = awaitPoll(added.header("Location"));
        polled.then()
                .body("title", equalTo("Harbour News"))
                .body("lastResult.status", equalTo(200))
                .body("lastResult.newArticles", equalTo(1))
                .body("lastResult.problem", nullValue())
                .body("nextPoll", notNullValue());
        assertThat(Topics.count(kafka.bootstrapServers())).isEqualTo(before + 1);
        post("{\"url\":\"" + url + "\"}").then().statusCode(200).body("name", equalTo("Harbour"));
    }

    @Test
    void pausesAndResumes() {
        String location = follow("https://paused.example/rss", "\"paused\":true");
        given().get(location)
                .then()
                .body("status", equalTo("paused"))
                .body("nextPoll", nullValue());
        patch(location, "{\"interval\":\"PT2H\",\"name\":\"Other\"}")
                .then()
                .statusCode(200)
                .body("interval", equalTo("2h"))
                .body("name", equalTo("Other"))
                .body("status", equalTo("paused"));
        patch(location, "{\"interval\":null,\"name\":null,\"fullPages\":false}")
                .then()
                .body("interval", nullValue())
                .body("name", nullValue())
                .body("fullPages", equalTo(false));
        patch(location, "{\"paused\":false}").then().body("status", equalTo("active"));
    }

    @Test
    void forgetsWhatIsDeleted() {
        String location = follow("https://deleted.example/rss", "\"paused\":true");
        given().delete(location).then().statusCode(204);
        given().get(location).then().statusCode(404);
        problem(given().delete(location), 404, "unknown-subscription", "id");
        problem(patch(location, "{\"paused\":true}"), 404, "unknown-subscription", "id");
    }

    @Test
    void listsAPageAtATime() {
        for (int i = 0; i < 5; i++) {
            follow("https://feed" + i + ".example/", "\"paused\":true");
        }
        Response first = given().get("/v1/subscriptions?limit=3");
        first.then().body("subscriptions.size()", equalTo(3)).body("total", equalTo(5));
        Response second = given().get("/v1/subscriptions?limit=3&after=" + first.path("next"));
        second.then().body("subscriptions.size()", equalTo(2)).body("next", nullValue());
        for (String limit : List.of("0", "1001", "-1", "x")) {
            problem(
                    given().get("/v1/subscriptions?limit=" + limit),
                    400,
                    "invalid-parameter",
                    "limit");
        }
    }

    @Test
    void bringsAListThereAndBack() {
        String opml =
                """
                <opml version="2.0"><body><outline text="Folder">
                <outline text="Порт &amp; Sea" xmlUrl="https://one.example/rss?a=1&amp;b=2"/>
                <outline text="Two" xmlUrl="https://two.example/rss"/></outline>
                <outline text="Inside" xmlUrl="http://10.0.0.1/rss"/><outline text="None" xmlUrl="gopher://x"/>
                </body></opml>
                """;
        Response answer = opml("text/x-opml", opml);
        answer.then()
                .statusCode(200)
                .body("added", equalTo(2))
                .body("known", equalTo(0))
                .body("rejected.url", equalTo(List.of("http://10.0.0.1/rss", "gopher://x")))
                .body("rejected[0].problem", containsString("stancewire.fetch.allow"));
        Response exported = given().accept("text/x-opml").get("/v1/subscriptions");
        exported.then().statusCode(200).contentType(containsString("text/x-opml"));
        assertThat(exported.asString()).contains("Порт &amp; Sea").contains("?a=1&amp;b=2");
        opml("application/xml", exported.asString())
                .then()
                .body("added", equalTo(0))
                .body("known", equalTo(2))
                .body("rejected", equalTo(List.of()));
        problem(opml("text/xml", "<rss/>"), 422, "invalid-opml", "");
        given().get("/v1/subscriptions").then().contentType(ContentType.JSON);
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        problem(post("{"), 400, "malformed-json", null);
        problem(post("[]"), 422, "invalid-subscription", "");
        problem(post("{}"), 422, "invalid-subscription", "/url");
        problem(post("{\"url\":7}"), 422, "invalid-subscription", "/url");
        problem(post("{\"url\":\"news.example\"}"), 422, "invalid-subscription", "/url");
        problem(post("{\"url\":\"ftp://news.example/\"}"), 422, "invalid-subscription", "/url");
        problem(post("{\"url\":\"http://localhost:25/\"}"), 422, "invalid-subscription", "/url");
        problem(post("{\"url\":\"http://169.254.169.254/\"}"), 422, "invalid-subscription", "/url");
        problem(
                post("{\"url\":\"https://a.example/\",\"feed\":1}"),
                422,
                "invalid-subscription",
                "/feed");
        problem(
                post("{\"url\":\"https://a.example/\",\"interval\":\"soon\"}"),
                422,
                "invalid-subscription",
                "/interval");
        problem(
                post("{\"url\":\"https://a.example/\",\"interval\":\"1s\"}"),
                422,
                "invalid-subscription",
                "/interval");
        problem(
                post("{\"url\":\"https://a.example/\",\"paused\":\"no\"}"),
                422,
                "invalid-subscription",
                "/paused");
        String location = follow("https://fixed.example/rss", "\"paused\":true");
        problem(
                patch(location, "{\"url\":\"https://b.example/\"}"),
                422,
                "invalid-subscription",
                "/url");
        problem(opml("application/pdf", "x"), 415, "unsupported-media-type", null);
    }

    @Test
    void describesItselfWithExamplesThatWork() {
        Response api = given().accept(ContentType.JSON).get("/q/openapi?format=json");
        String path = "paths.'/v1/subscriptions'.";
        Map<String, Map<String, Map<String, Map<String, Object>>>> bodies =
                api.path(path + "post.requestBody.content");
        assertThat(bodies).containsOnlyKeys("application/json", "text/x-opml");
        bodies.forEach(
                (type, body) ->
                        body.get("examples")
                                .values()
                                .forEach(it -> assertThat(example(type, it)).isIn(200, 201)));
        Map<String, ?> answers = api.path(path + "post.responses");
        assertThat(answers).containsKeys("200", "201", "400", "413", "415", "422", "503");
        Map<String, ?> methods = api.path("paths.'/v1/subscriptions/{id}'");
        assertThat(methods).containsKeys("get", "patch", "delete");
    }

    private static Response awaitPoll(String location) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        Response answer = given().get(location);
        while (answer.path("lastResult") == null) {
            assertThat(System.nanoTime()).as(answer.asString()).isLessThan(deadline);
            answer = given().get(location);
        }
        return answer;
    }

    private static String follow(String url, String more) {
        Response answer = post("{\"url\":\"" + url + "\"," + more + "}");
        answer.then().statusCode(201);
        return answer.header("Location");
    }

    private static Response post(String body) {
        return given().contentType("application/json").body(body).post("/v1/subscriptions");
    }

    private static Response opml(String type, String body) {
        return given().contentType(type + "; charset=utf-8")
                .body(body.getBytes(UTF_8))
                .post("/v1/subscriptions");
    }

    private static int example(String type, Map<String, Object> example) {
        Object value = example.get("value");
        return given().contentType(type).body(value).post("/v1/subscriptions").statusCode();
    }

    private static Response patch(String location, String body) {
        return given().contentType("application/merge-patch+json").body(body).patch(location);
    }

    private static void problem(Response answer, int status, String kind, String pointer) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:stancewire:problem:" + kind))
                .body("pointer", equalTo(pointer));
        assertThat(answer.<String>path("detail")).isNotBlank();
    }
}
