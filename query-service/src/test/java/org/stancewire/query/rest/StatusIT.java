package org.stancewire.query.rest;

import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.article;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Position;
import org.stancewire.contract.Topic;
import org.stancewire.query.rest.door.ByTheDoor;
import org.stancewire.query.rest.door.IngestStandIn;
import org.stancewire.query.stream.KafkaInThisJvm;

@QuarkusTest
@TestProfile(ByTheDoor.class)
class StatusIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String JSON = "application/json";
    private static final int PARTITION = 3;

    private static boolean prepared;

    KafkaInThisJvm kafka;
    IngestStandIn ingest;

    @BeforeEach
    void prepareOnce() throws Exception {
        ingest.answers(200, Map.of("Content-Type", JSON), "{\"subscriptions\": [], \"total\": 0}");
        if (!prepared) {
            prepared = true;
            kafka.createTopic(Topic.ARTICLES);
            kafka.createTopic(Topic.ENRICHED_ARTICLES);
            kafka.createTopic(Topic.REJECTED_ARTICLES);
        }
    }

    @Test
    void tellsWhoIsBehindAndHowManyPass() throws Exception {
        await(it -> it.getLong("articlesPerSecond.overSeconds") > 0);
        for (int i = 0; i < 5; i++) {
            accept("a" + i);
        }
        // The end of each transaction takes an offset.
        long end = 10;
        JsonPath behind = await(it -> it.getLong("stages[0].records") == end);
        assertThat(behind.getString("stages[0].stage")).isEqualTo("enrich");
        assertThat(behind.getString("stages[0].reads")).isEqualTo("articles");
        assertThat(behind.getInt("stages[0].replicas")).isZero();
        assertThat(behind.getDouble("articlesPerSecond.arriving")).isPositive();
        assertThat(behind.getDouble("articlesPerSecond.enriched")).isZero();
        assertThat(await(it -> it.getDouble("stages[0].seconds") >= 3).getLong("stages[0].records"))
                .isEqualTo(end);
        kafka.enrichHasDone(Map.of(PARTITION, 4L));
        await(it -> it.getLong("stages[0].records") == end - 4);
        kafka.enrichHasDone(Map.of(PARTITION, end));
        kafka.write(article("a0", a -> a.position(Position.after(PARTITION, end - 1))));
        JsonPath done =
                await(
                        it ->
                                it.getLong("stages[0].records") == 0
                                        && it.getLong("index.articles") == 1
                                        && it.getDouble("articlesPerSecond.readable") > 0);
        assertThat(done.getDouble("stages[0].seconds")).isZero();
        assertThat(done.getDouble("articlesPerSecond.enriched")).isPositive();
        assertThat(done.getString("stages[1].reads")).isEqualTo("enriched-articles");
        assertThat(await(it -> it.getLong("stages[1].records") == 0).getDouble("stages[1].seconds"))
                .isZero();
        assertThat(done.getString("index.state")).isEqualTo("READY");
        assertThat(done.getString("index.rebuild.phase")).isEqualTo("NONE");
        assertThat(done.<String>getList("problems.type"))
                .as("offsets are committed, but nobody is there who could go on")
                .containsExactly("urn:stancewire:problem:nobody-analyses");
    }

    @Test
    void tellsWhatWasRefusedLastAndWhy() {
        reject(0, "a/b/h1", "UNDECODABLE", "the value is not the JSON of an article");
        JsonPath first = await(it -> it.getList("rejected").size() == 1);
        assertThat(first.getString("rejected[0].id")).isEqualTo("a/b");
        assertThat(first.getString("rejected[0].reason")).isEqualTo("UNDECODABLE");
        assertThat(first.getString("rejected[0].detail"))
                .isEqualTo("the value is not the JSON of an article");
        assertThat(first.getString("rejected[0].record")).isEqualTo("articles/3/0");
        assertThat(first.getString("rejected[0].at")).isEqualTo("2026-11-22T09:00:00Z");
        for (int minute = 1; minute <= 30; minute++) {
            reject(
                    minute,
                    minute == 30 ? null : "a" + minute + "/h",
                    "TOO_LARGE",
                    "x".repeat(9000));
        }
        JsonPath status = await(it -> it.getString("rejected[0].record").equals("articles/3/30"));
        assertThat(status.<String>getList("rejected.record"))
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(it -> "articles/3/" + (30 - it)).toList());
        assertThat(status.<Map<String, Object>>getList("rejected").getFirst())
                .doesNotContainKey("id");
        assertThat(status.getString("rejected[1].id")).isEqualTo("a29");
        assertThat(status.getString("rejected[1].detail")).hasSizeLessThan(1000);
    }

    @Test
    void countsRecordsOfTheLogThatAreNotOurs() {
        long before = status().getLong("passedOver.records");
        kafka.writeRaw("strange/h1", "no json".getBytes(UTF_8));
        JsonPath status = await(it -> it.getLong("passedOver.records") == before + 1);
        assertThat(status.getString("passedOver.last")).startsWith("enriched-articles/");
        assertThat(status.getString("passedOver.reason")).contains("'no'");
    }

    @Test
    void showsFeedsThatFailFirst() {
        ingest.answers(
                200,
                Map.of("Content-Type", JSON),
                """
                {"subscriptions": [
                  {"id": "s1-a", "url": "https://a.example/rss", "status": "active", "fullPages": true,
                   "createdAt": "2026-11-20T09:30:00Z",
                   "lastResult": {"at": "2026-11-20T09:45:00Z", "status": 200, "newArticles": 3}},
                  {"id": "s1-b", "url": "https://b.example/rss", "status": "active",
                   "lastResult": {"at": "2026-11-20T09:45:00Z", "status": 500, "newArticles": 0,
                     "problem": "the server answered 500"}, "nextPoll": "2026-11-20T10:00:42Z"},
                  {"id": "s1-c", "url": "https://c.example/rss", "status": "paused"}],
                 "total": 3}
                """);
        JsonPath status = status();
        assertThat(ingest.asked()).extracting(IngestStandIn.Asked::method).containsOnly("GET");
        assertThat(status.getInt("subscriptions.total")).isEqualTo(3);
        assertThat(status.getInt("subscriptions.well")).isEqualTo(1);
        assertThat(status.getInt("subscriptions.failing")).isEqualTo(1);
        assertThat(status.getInt("subscriptions.paused")).isEqualTo(1);
        assertThat(status.<String>getList("subscriptions.shown.id"))
                .containsExactly("s1-b", "s1-a", "s1-c");
        assertThat(status.getString("subscriptions.shown[0].lastResult.problem"))
                .isEqualTo("the server answered 500");
        assertThat(status.getString("subscriptions.shown[0].nextPoll"))
                .isEqualTo("2026-11-20T10:00:42Z");
    }

    @Test
    void answersWhileIngestIsAwayAndSaysSo() {
        ingest.goAway();
        try {
            JsonPath status = status();
            assertThat(status.<Object>get("subscriptions")).isNull();
            assertThat(status.getString("problems[0].type"))
                    .isEqualTo("urn:stancewire:problem:ingest-away");
            assertThat(status.getString("problems[0].detail"))
                    .contains("stancewire.query.ingest-url");
            assertThat(status.getString("index.position")).startsWith("1");
        } finally {
            ingest.comeBack();
        }
    }

    @Test
    void answersWhereSomethingElseStandsInIngestsPlace() {
        for (String nonsense : List.of("<html>Welcome to nginx</html>", "[]", "{\"total\": 1}")) {
            ingest.answers(200, Map.of("Content-Type", "text/html"), nonsense);
            assertThat(status().getString("problems[0].detail")).contains("ingest-url");
        }
        ingest.answers(404, Map.of(), "");
        assertThat(status().getString("problems[0].detail")).contains("404");
    }

    private void accept(String id) {
        kafka.writeRaw(
                new ProducerRecord<>(
                        Topic.ARTICLES.topicName(),
                        PARTITION,
                        (id + "/h").getBytes(UTF_8),
                        "{}".getBytes(UTF_8)));
    }

    /// As enrich does.
    private void reject(int minute, @Nullable String key, String reason, String detail) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(
                        Topic.REJECTED_ARTICLES.topicName(),
                        PARTITION,
                        key == null ? null : key.getBytes(UTF_8),
                        "{".getBytes(UTF_8));
        Map<String, String> why =
                Map.of("reason", reason, "detail", detail, "topic", "articles", "partition", "3");
        why.forEach((name, value) -> header(record, "stancewire.rejected." + name, value));
        header(record, "stancewire.rejected.offset", "" + minute);
        header(
                record,
                "ce_time",
                Instant.parse("2026-11-22T09:00:00Z").plusSeconds(60L * minute).toString());
        kafka.writeRaw(record);
    }

    private static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    private static JsonPath await(Predicate<JsonPath> condition) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonPath status = status();
        while (!condition.test(status)) {
            assertThat(Instant.now()).as(status.prettify()).isBefore(end);
            pause();
            status = status();
        }
        return status;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonPath status() {
        return when().get("/v1/status").then().statusCode(200).extract().jsonPath();
    }
}
