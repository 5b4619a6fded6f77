package org.stancewire.ingest.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.ingest.KafkaInThisJvm;
import org.stancewire.ingest.Readiness;
import org.stancewire.ingest.Topics;

/// More comes in than may.
@QuarkusTest
@TestProfile(BusyIT.LittleRoom.class)
@WithTestResource(KafkaInThisJvm.class)
class BusyIT {
    /// Room for one row, and for one of these bodies beside the parts of another.
    public static class LittleRoom implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "stancewire.ingest.rows", "1",
                    "stancewire.ingest.bodies", "64K",
                    "stancewire.ingest.longest-wait", "20s");
        }
    }

    private static final String TEXT = "The council voted. ".repeat(2_000);

    KafkaInThisJvm kafka;

    @BeforeEach
    void waitUntilReady() {
        Readiness.await();
    }

    @Test
    void refusesARowUntilTheOneBeforeHasCome() throws IOException {
        String row = "{\"id\":\"late\",\"text\":\"Sent twice.\"}\n";
        try (RawPost first = RawPost.lines("?answers=each")) {
            first.write("{\"id\":\"early\",\"text\":\"Sent once.\"}\n");
            assertThat(first.readLine()).contains("\"status\":202");

            assertBusy(post("application/x-ndjson", row), "too many rows of articles come in");
            assertBusy(post("application/json", "[" + row + "]"), "too many rows");
            assertThat(isInLog("late")).isFalse();
            post("text/plain", "One article goes beside a row.").then().statusCode(202);

            first.end();
            assertThat(first.readLine()).isNull();
        }
        post("application/x-ndjson", row).then().statusCode(202).body("accepted", equalTo(1));
        assertThat(isInLog("late")).isTrue();
    }

    @Test
    void hasRoomForARowAgainWhenASenderBreaksOff() throws IOException {
        String row = "{\"text\":\"Sent to the end.\"}\n";
        try (RawPost first = RawPost.lines("?answers=each")) {
            first.write("{\"text\":\"Sent in part.\"}\n{\"text\":");
            assertThat(first.readLine()).contains("\"status\":202");
            assertBusy(post("application/x-ndjson", row), "too many rows");
        }
        await(() -> post("application/x-ndjson", row).statusCode() != 429);
    }

    @Test
    void hasRoomForARowAgainWhenTheSenderOfOneToBeSummedUpBreaksOff() throws IOException {
        String row = "{\"text\":\"Sent to the end and summed up.\"}\n";
        try (RawPost first = RawPost.lines("")) {
            first.write("{\"text\":\"Sent in part, to be summed up.\"}\n{\"text\":");
            await(() -> post("application/x-ndjson", row).statusCode() == 429);
        }
        await(() -> post("application/x-ndjson", row).statusCode() != 429);
    }

    @Test
    void refusesABodyUntilThereIsRoomForIt() throws IOException {
        try (RawPost first = RawPost.begin("", "text/plain")) {
            first.write(TEXT);
            await(() -> inMemory() >= TEXT.length());
            assertBusy(post("text/plain", TEXT + "Again."), "too many bodies come in");
            post("text/plain", "A short one goes beside it.").then().statusCode(202);
            first.end();
            assertThat(first.readStatus()).isEqualTo(202);
        }
        post("text/plain", TEXT + "Again.").then().statusCode(202);
        assertThat(inMemory()).isZero();
    }

    @Test
    void hasRoomForABodyAgainWhenASenderBreaksOff() throws IOException {
        try (RawPost first = RawPost.begin("", "text/plain")) {
            first.write(TEXT);
            await(() -> inMemory() >= TEXT.length());
            assertBusy(post("text/plain", TEXT + "Again."), "too many bodies come in");
        }
        await(() -> inMemory() == 0);
        post("text/plain", TEXT + "Once more.").then().statusCode(202);
    }

    @Test
    void refusesWhatWouldWaitTooLongForItsAnalysis() throws Exception {
        String known = "The council meets again.";
        post("text/plain", known).then().statusCode(202);
        String row =
                IntStream.range(0, 1_200)
                        .mapToObj("{\"text\":\"Number %d.\"}\n"::formatted)
                        .collect(Collectors.joining());
        post("application/x-ndjson", row).then().statusCode(202);
        try (EnrichedByHand enrich = new EnrichedByHand(kafka.bootstrapServers())) {
            while (waitNow() < 30) {
                enrich.advance(1);
                Thread.sleep(500);
            }
            assertOverloaded(post("text/plain", "One more."));
            post("text/plain", known).then().statusCode(200);
            try (RawPost waiting = RawPost.lines("?answers=each")) {
                waiting.write("{\"id\":\"of-a-row\",\"text\":\"It waits.\"}\n");
                assertOverloaded(post("text/plain", "One more."));
                assertThat(isInLog("of-a-row")).isFalse();
                enrich.finish();
                assertThat(waiting.readLine()).contains("\"status\":202");
                waiting.end();
            }
            post("text/plain", "One more.").then().statusCode(202);
        }
    }

    private static void assertOverloaded(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:stancewire:problem:overloaded"))
                .body("detail", containsString("may wait 20 s here; send it again later"));
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 30);
    }

    /// How many seconds an article would wait for its analysis, as it is measured.
    private static double waitNow() {
        return metric("stancewire_ingest_wait_seconds");
    }

    /// What is received over another connection is received when it is.
    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
    }

    /// How many bytes the requests under way take up, as it is measured.
    private static double inMemory() {
        return metric("stancewire_ingest_bodies_bytes");
    }

    private static double metric(String name) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(it -> it.startsWith(name))
                .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' '))))
                .sum();
    }

    private static void assertBusy(Response answer, String why) {
        answer.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("type", equalTo("urn:stancewire:problem:too-many-requests"))
                .body("status", equalTo(429))
                .body("title", equalTo("More is sent than can be taken at a time"))
                .body("detail", containsString(why))
                .body("detail", containsString("nothing of this request was taken"))
                .body("detail", containsString("send it again later"))
                .body("pointer", nullValue());
    }

    private boolean isInLog(String id) {
        return Topics.all(kafka.bootstrapServers()).values().stream()
                .anyMatch(it -> it.key().startsWith(id + "/"));
    }

    private static Response post(String type, String body) {
        return given().header("Content-Type", type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles");
    }
}
