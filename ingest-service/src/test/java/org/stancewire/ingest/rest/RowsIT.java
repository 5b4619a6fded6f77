package org.stancewire.ingest.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.github.luben.zstd.Zstd;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Position;
import org.stancewire.ingest.KafkaInThisJvm;
import org.stancewire.ingest.Readiness;
import org.stancewire.ingest.Topics;

@QuarkusTest
@WithTestResource(KafkaInThisJvm.class)
class RowsIT {
    /// The requests under way, of which one is always that which asks.
    private static final String RUNNING = "http_server_active_requests";

    KafkaInThisJvm kafka;

    @BeforeEach
    void waitUntilReady() {
        Readiness.await();
    }

    @Test
    void takesLinesAndSumsUp() {
        long before = Topics.count(kafka.bootstrapServers());
        Response answer =
                post(
                        "application/x-ndjson",
                        """
                        {"id":"line-1","text":"The council voted."}

                        {"id":"line-3","text":7}
                        {"id":"line-1","text":"The council voted."}
                        {"id":"line-5"
                        {"id":"line-6","text":"The mayor agreed."}""");
        answer.then()
                .statusCode(202)
                .contentType("application/json")
                .body("received", equalTo(5))
                .body("rejected", equalTo(2))
                .body("problems.line", contains(3, 5))
                .body("problems.status", contains(422, 400))
                .body("problems[0].problem.pointer", equalTo("/text"))
                .body(
                        "problems[0].problem.type",
                        equalTo("urn:stancewire:problem:invalid-article"));
        assertThat(answer.<Integer>path("accepted") + answer.<Integer>path("duplicates"))
                .isEqualTo(3);
        assertThat(Topics.count(kafka.bootstrapServers()) - before)
                .isEqualTo(answer.<Integer>path("accepted").longValue());
        assertThat(Position.parse(answer.path("position")).offsets()).isNotEmpty();
    }

    @Test
    void takesAnArrayAlike() {
        post(
                        "application/json",
                        """
                        [{"id":"item-1","text":"The council voted."}, {"text":""},
                         {"id":"item-3","text":"The mayor agreed."}]
                        """)
                .then()
                .statusCode(202)
                .body("received", equalTo(3))
                .body("accepted", equalTo(2))
                .body("problems.line", contains(2));
        post("application/json", "[]").then().statusCode(200).body("received", equalTo(0));
        post("application/json", "[").then().statusCode(400);
    }

    @Test
    void takesAnArrayOfAnyLength() {
        String item = "{\"id\":\"long-%d\",\"text\":\"" + "The council voted. ".repeat(500) + "\"}";
        StringBuilder array = new StringBuilder("[");
        IntStream.range(0, 2_000).forEach(i -> array.append(item.formatted(i)).append(','));
        array.setCharAt(array.length() - 1, ']');
        assertThat(array.length()).isGreaterThan(2 * Bodies.LONGEST);
        post("application/json", array.toString())
                .then()
                .statusCode(202)
                .body("received", equalTo(2_000))
                .body("rejected", equalTo(0));
    }

    @Test
    void listsTheFirstThousandProblems() {
        post("application/x-ndjson", "{}\n".repeat(1_500))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:stancewire:problem:no-article"))
                .body("status", equalTo(422))
                .body("rejected", equalTo(1_500))
                .body("problems", hasSize(Summary.MOST_PROBLEMS));
    }

    @Test
    void unpacksLines() {
        byte[] lines =
                "{\"id\":\"zstd-1\",\"text\":\"One.\"}\n{\"id\":\"zstd-2\",\"text\":\"Two.\"}\n"
                        .getBytes(StandardCharsets.UTF_8);
        given().header("Content-Type", "application/x-ndjson")
                .header("Content-Encoding", "zstd")
                .body(Zstd.compress(lines))
                .post("/v1/articles")
                .then()
                .statusCode(202)
                .body("received", equalTo(2));
        given().header("Content-Type", "application/json")
                .header("Content-Encoding", "zstd")
                .body(
                        Zstd.compress(
                                "[{\"text\":\"In an array.\"}]".getBytes(StandardCharsets.UTF_8)))
                .post("/v1/articles")
                .then()
                .statusCode(202)
                .body("received", equalTo(1));
    }

    @Test
    void saysFromWhereALineOfPackedBytesBreaksOff() {
        byte[] packed =
                Zstd.compress("{\"text\":\"One.\"}\n".repeat(9).getBytes(StandardCharsets.UTF_8));
        byte[] broken = java.util.Arrays.copyOf(packed, packed.length - 4);
        given().header("Content-Type", "application/x-ndjson")
                .header("Content-Encoding", "zstd")
                .body(broken)
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:stancewire:problem:malformed-encoding"));
    }

    @Test
    void answersEachLineBeforeTheNextOneComes() throws IOException {
        try (RawPost post = RawPost.lines("?answers=each")) {
            for (int i = 1; i <= 3; i++) {
                post.write("{\"id\":\"turn-" + i + "\",\"text\":\"Turn " + i + ".\"}\n");
                JsonPath answer = JsonPath.from(post.readLine());
                assertThat(answer.getInt("line")).isEqualTo(i);
                assertThat(answer.getInt("status")).isEqualTo(202);
                assertThat(answer.getString("id")).isEqualTo("turn-" + i);
            }
            post.write("{\"text\":\"\"}\n");
            JsonPath refused = JsonPath.from(post.readLine());
            assertThat(refused.getInt("status")).isEqualTo(422);
            assertThat(refused.getString("problem.pointer")).isEqualTo("/text");
            post.end();
            assertThat(post.readLine()).isNull();
        }
    }

    @Test
    void endsARequestWhenAllIsAnswered() throws IOException {
        String counted =
                "http_server_requests_seconds_count{method=\"POST\",outcome=\"SUCCESS\","
                        + "status=\"200\",uri=\"/v1/articles\"}";
        double before = measured(counted);
        try (RawPost post = RawPost.lines("?answers=each")) {
            post.write("{\"id\":\"counted\",\"text\":\"Counted.\"}\n");
            assertThat(post.readLine()).contains("\"status\":20");
            post.end();
            assertThat(post.readLine()).isNull();
        }
        await(() -> measured(counted) == before + 1 && measured(RUNNING) == 1);
    }

    @Test
    void endsARequestWhoseSenderBreaksOff() throws IOException {
        try (RawPost post = RawPost.lines("?answers=each")) {
            post.write("{\"id\":\"broken\",\"text\":\"Broken off.\"}\n{");
            assertThat(post.readLine()).contains("\"status\":20");
            assertThat(measured(RUNNING)).isEqualTo(2);
        }
        await(() -> measured(RUNNING) == 1);
    }

    /// The answers are far longer than what the buffers of a connection hold, so that one who waits
    /// with reading would stand still for ever if anybody waited for him.
    @Test
    void doesNotBlockWhoWritesEverythingBeforeReading() throws Exception {
        int count = 40_000;
        try (RawPost post = RawPost.lines("?answers=each")) {
            CompletableFuture<Void> written =
                    CompletableFuture.runAsync(
                            () -> {
                                for (int i = 1; i <= count; i++) {
                                    post.write(
                                            "{\"id\":\"w-%d-%s\",\"text\":\"A\"}\n"
                                                    .formatted(i, "x".repeat(150)));
                                }
                                post.end();
                            });
            written.get(120, TimeUnit.SECONDS);
            for (int i = 1; i <= count; i++) {
                assertThat(post.readLine()).startsWith("{\"line\":" + i + ",\"status\":202,");
            }
            assertThat(post.readLine()).isNull();
        }
    }

    @Test
    void refusesAnUnknownWayToAnswer() {
        given().header("Content-Type", "application/x-ndjson")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles?answers=all")
                .then()
                .statusCode(422)
                .body("pointer", equalTo("answers"));
    }

    private static double measured(String metric) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(it -> it.startsWith(metric))
                .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' '))))
                .sum();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
        }
    }

    private static Response post(String type, String body) {
        return given().header("Content-Type", type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles");
    }
}
