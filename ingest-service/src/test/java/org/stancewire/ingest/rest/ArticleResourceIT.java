package org.stancewire.ingest.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.Position;
import org.stancewire.contract.PublishedAt;
import org.stancewire.ingest.KafkaInThisJvm;
import org.stancewire.ingest.Readiness;
import org.stancewire.ingest.Topics;

@QuarkusTest
@WithTestResource(KafkaInThisJvm.class)
class ArticleResourceIT {
    KafkaInThisJvm kafka;

    @BeforeEach
    void waitUntilReady() {
        Readiness.await();
    }

    @Test
    void putsAJsonArticleOnKafka() throws IOException {
        long before = System.currentTimeMillis();
        Response answer =
                post(
                        "application/json",
                        """
                        {"id":"harbour-1","title":"Council backs plan","url":"https://news.example/a/?utm_id=1",
                         "source":"Example News","publishedAt":"2026-11-20T09:30:00Z","language":"en-GB",
                         "authors":["Nora Feld"],"text":"The council voted."}
                        """);
        answer.then()
                .statusCode(202)
                .header("Location", "/v1/articles/harbour-1")
                .body("id", equalTo("harbour-1"))
                .body("duplicate", nullValue());

        ConsumerRecord<String, byte[]> record = recordOf(answer);
        Article article = ContractJson.read(record.value(), Article.class);
        assertThat(record.key()).isEqualTo(article.revision());
        assertThat(record.timestamp()).isBetween(before, System.currentTimeMillis());
        assertThat(article.text()).isEqualTo("Council backs plan\n\nThe council voted.");
        assertThat(article.source()).isEqualTo("Example News");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.publishedAt()).isEqualTo(new PublishedAt("2026-11-20T09:30:00Z"));
        assertThat(article.authors()).containsExactly("Nora Feld");
    }

    @Test
    void tellsTheEventAndItsTraceBesideTheArticle() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        Response answer =
                given().contentType("application/json")
                        .header("traceparent", trace)
                        .body("{\"id\":\"traced\",\"text\":\"The council voted.\"}")
                        .post("/v1/articles");

        ConsumerRecord<String, byte[]> record = recordOf(answer);
        Map<String, String> headers = new HashMap<>();
        record.headers().forEach(it -> headers.put(it.key(), new String(it.value(), UTF_8)));
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "org.stancewire.article.accepted.v1")
                .containsEntry("ce_source", "urn:stancewire:ingest")
                .containsEntry("ce_id", "org.stancewire.article.accepted.v1/" + record.key())
                .containsEntry("ce_subject", "traced")
                .containsEntry("ce_time", Instant.ofEpochMilli(record.timestamp()).toString())
                .containsEntry("content-type", "application/json")
                .containsEntry("traceparent", trace)
                .doesNotContainKey("tracestate");
    }

    @Test
    void takesNothingThatAPageOfAnotherSiteSends() {
        given().contentType("text/plain")
                .header("Origin", "https://evil.example")
                .header("Sec-Fetch-Site", "cross-site")
                .body("Lies.")
                .post("/v1/articles")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:stancewire:problem:page-of-others"))
                .body("detail", containsString("https://evil.example"));
    }

    @Test
    void readsAnItemOfAWire() throws IOException {
        Response answer = post("application/ninjs+json", Examples.NINJS.replace("-17", "-wire"));
        answer.then().statusCode(202).body("id", matchesPattern("u1-[0-9a-f]{32}"));
        Article article = ContractJson.read(recordOf(answer).value(), Article.class);
        assertThat(article.title()).isEqualTo("Port workers back the new harbour plan");
        assertThat(article.authors()).containsExactly("Ann Writer");
        assertThat(article.text()).endsWith("plan.\n\nIts chair wants the jobs.");
        post("application/ninjs+json", Examples.NINJS.replace("usable", "canceled"))
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/pubStatus"));
    }

    @Test
    void readsTheArticleOfAPage() throws IOException {
        Response answer = post("text/html", Examples.PAGE.replace("harbour-plan", "page"));
        answer.then().statusCode(202).body("id", matchesPattern("u1-[0-9a-f]{32}"));
        Article article = ContractJson.read(recordOf(answer).value(), Article.class);
        assertThat(article.title()).isEqualTo("Port workers back the new harbour plan");
        assertThat(article.publishedAt()).isEqualTo(new PublishedAt("2026-11-20T09:30:00Z"));
        assertThat(article.url()).isEqualTo("https://news.example/2026/11/20/page");
        assertThat(article.authors()).containsExactly("Ann Writer");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.text()).endsWith("plan. \"We want these jobs,\" its chair said.");
        assertThat(article.text()).doesNotContain("Home", "©");
    }

    @Test
    void refusesAPageWithoutAnArticle() {
        Response answer = post("text/html", "<nav><a href='/'>Home</a></nav>");
        problem(answer, 422, "invalid-article", "");
        answer.then().body("detail", containsString("no running text"));
    }

    @Test
    void readsWhatAPlainTextStates() throws IOException {
        Response answer = post("text/plain", Examples.TEXT.replace("harbour-plan", "plain"));
        answer.then().statusCode(202).body("id", matchesPattern("u1-[0-9a-f]{32}"));
        Article article = ContractJson.read(recordOf(answer).value(), Article.class);
        assertThat(article.title()).isEqualTo("Port workers back the new harbour plan");
        assertThat(article.publishedAt()).isEqualTo(new PublishedAt("2026-11-20"));
        assertThat(article.url()).isEqualTo("https://news.example/2026/11/20/plain");
    }

    @Test
    void readsThePlainTextInItsCharset() throws IOException {
        byte[] body = "Совет одобрил план порта.".getBytes(Charset.forName("windows-1251"));
        Response answer =
                given().header("Content-Type", "text/plain; charset=windows-1251")
                        .body(body)
                        .post("/v1/articles");
        assertThat(ContractJson.read(recordOf(answer).value(), Article.class).text())
                .isEqualTo("Совет одобрил план порта.");
    }

    @Test
    void knowsARepeatAndWritesNothing() {
        String body = "{\"text\":\"Posted twice over, the same both times.\"}";
        Response first = post("application/json", body);
        first.then().statusCode(202);
        long count = Topics.count(kafka.bootstrapServers());
        post("application/json", body)
                .then()
                .statusCode(200)
                .header("Location", "/v1/articles/" + first.path("id"))
                .body("id", equalTo(first.path("id")))
                .body("position", equalTo(first.path("position")))
                .body("duplicate", equalTo(true));
        assertThat(Topics.count(kafka.bootstrapServers())).isEqualTo(count);
    }

    @Test
    void keepsTheRevisionsOfAnArticleInOnePartition() {
        Response first = post("application/json", "{\"id\":\"rev\",\"text\":\"One.\"}");
        Response second = post("application/json", "{\"id\":\"rev\",\"text\":\"Two.\"}");
        second.then().statusCode(202);
        assertThat(recordOf(second).partition()).isEqualTo(recordOf(first).partition());
        assertThat(recordOf(second).offset()).isGreaterThan(recordOf(first).offset());
    }

    @Test
    void answersBrokenJson() {
        problem(post("application/json", "{\"text\": \"a"), 400, "malformed-json", null);
        problem(post("application/json", ""), 400, "malformed-json", null);
    }

    @Test
    void answersAWrongField() {
        problem(post("application/json", "{\"text\":\"\"}"), 422, "invalid-article", "/text");
        problem(post("application/json", "{}"), 422, "invalid-article", "/text");
        problem(post("text/plain", " \n"), 422, "invalid-article", "/text");
        problem(post("text/plain", ""), 422, "invalid-article", "/text");
        problem(post("application/json", "{\"text\":7}"), 422, "invalid-article", "/text");
        problem(
                post("application/json", "{\"text\":\"a\",\"publishedAt\":\"soon\"}"),
                422,
                "invalid-article",
                "/publishedAt");
        problem(
                post("application/json", "{\"text\":\"a\",\"body\":\"b\"}"),
                422,
                "invalid-article",
                "/body");
    }

    @Test
    void answersTooMuchText() {
        String text = "x".repeat(2 << 20);
        problem(post("text/plain", text), 413, "too-large", "/text");
        problem(post("application/json", "{\"text\":\"" + text + "\"}"), 413, "too-large", "/text");
    }

    @Test
    void answersABodyTooLongToRead() {
        problem(post("text/plain", "x".repeat(20 << 20)), 413, "too-large", null);
    }

    @Test
    void takesAMebibyteOfEscapedText() {
        post("application/json", "{\"text\":\"" + "\\u0436".repeat((1 << 20) / 2) + "\"}")
                .then()
                .statusCode(202);
    }

    @Test
    void answersAWrongContentTypeWithThoseItTakes() {
        Response answer = post("application/pdf", "%PDF");
        problem(answer, 415, "unsupported-media-type", null);
        answer.then()
                .header("Accept-Post", Formats.types())
                .body("detail", containsString(Formats.types()));
        problem(post("text/css", "p {}"), 415, "unsupported-media-type", null);
        problem(post("text/plain; charset=klingon", "a"), 415, "unsupported-media-type", null);
    }

    @Test
    void answersWhatThereIsNot() {
        given().get("/v1/articles").then().statusCode(405).contentType("application/problem+json");
        given().get("/v2")
                .then()
                .statusCode(404)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void describesItselfWithExamplesThatWork() {
        Response api = given().accept(ContentType.JSON).get("/q/openapi?format=json");
        String post = "paths.'/v1/articles'.post.";
        api.then().statusCode(200).body(post + "operationId", equalTo("postArticle"));
        Map<String, Map<String, Map<String, Map<String, Object>>>> bodies =
                api.path(post + "requestBody.content");
        assertThat(bodies)
                .containsKeys(
                        "application/json",
                        Formats.LINES,
                        "text/plain",
                        "text/html",
                        Formats.NINJS);
        bodies.forEach(
                (type, body) ->
                        body.get("examples")
                                .values()
                                .forEach(it -> assertThat(postExample(type, it)).isIn(200, 202)));
        Map<String, ?> answers = api.path(post + "responses");
        assertThat(answers).containsKeys("200", "202", "400", "413", "415", "422", "503");
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    @Test
    void countsWhatItDoes() {
        post("application/json", "{\"text\":\"Counted.\"}").then().statusCode(202);
        post("application/json", "{\"text\":\"Counted.\"}").then().statusCode(200);
        post("application/json", "{").then().statusCode(400);
        post("application/pdf", "{").then().statusCode(415);
        String metrics = given().get("/q/metrics").asString();
        assertThat(metrics)
                .contains("stancewire_ingest_accepted_total")
                .contains("stancewire_ingest_duplicates_total")
                .contains("stancewire_ingest_rejected_total{kind=\"malformed-json\"}")
                .contains("stancewire_ingest_rejected_total{kind=\"unsupported-media-type\"}")
                .contains("stancewire_ingest_acknowledgement_seconds_bucket");
    }

    private static int postExample(String type, Map<String, Object> example) {
        Object value = example.get("value");
        String body =
                value instanceof String text
                        ? text
                        : new com.fasterxml.jackson.databind.ObjectMapper()
                                .valueToTree(value)
                                .toString();
        return given().header("Content-Type", type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles")
                .statusCode();
    }

    private static Response post(String type, String body) {
        String charset =
                type.startsWith("text/") && !type.contains("charset") ? "; charset=utf-8" : "";
        return given().header("Content-Type", type + charset)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles");
    }

    private static void problem(Response answer, int status, String kind, String pointer) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:stancewire:problem:" + kind))
                .body("status", equalTo(status))
                .body("pointer", equalTo(pointer));
        assertThat(answer.<String>path("detail")).isNotBlank();
        assertThat(answer.<String>path("title")).isNotBlank();
    }

    private ConsumerRecord<String, byte[]> recordOf(Response answer) {
        return Topics.recordAt(kafka.bootstrapServers(), Position.parse(answer.path("position")));
    }
}
