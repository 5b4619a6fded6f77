package org.stancewire.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.Position;
import org.stancewire.ingest.KafkaInThisJvm;
import org.stancewire.ingest.Readiness;
import org.stancewire.ingest.Topics;

@QuarkusTest
@WithTestResource(KafkaInThisJvm.class)
class HostileBodiesIT {
    private static final int ROUNDS = 250;
    private static final int AT_ONCE = 40;

    KafkaInThisJvm kafka;

    @BeforeEach
    void waitUntilReady() {
        Readiness.await();
    }

    @Test
    void answersEveryBodyWithAProblemOrTakesItWhole() throws IOException {
        HostileBodies bodies = new HostileBodies(20121118);
        Set<Position> accepted = new HashSet<>();
        int refused = 0;
        try (Posts posts = new Posts()) {
            for (int round = 0; round < ROUNDS; round++) {
                List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    answers.add(posts.start(bodies.next()));
                }
                for (CompletableFuture<HttpResponse<String>> it : answers) {
                    HttpResponse<String> answer = it.join();
                    if (isLines(answer)) {
                        answer.body().lines().forEach(HostileBodiesIT::assertIsAnswer);
                    } else if (answer.statusCode() < 300) {
                        accepted.addAll(positions(answer.body()));
                    } else {
                        assertIsProblem(answer);
                        refused++;
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(ROUNDS);
        assertThat(accepted).hasSizeGreaterThan(ROUNDS);
        Map<Position, ConsumerRecord<String, byte[]>> log = Topics.all(kafka.bootstrapServers());
        assertThat(log).containsKeys(accepted.toArray(Position[]::new));
        for (ConsumerRecord<String, byte[]> record : log.values()) {
            if (record.value() != null) {
                assertThat(ContractJson.read(record.value(), Article.class).revision())
                        .isEqualTo(record.key());
            }
        }
        assertThat(RestAssured.get("/q/health/live").statusCode()).isEqualTo(200);
    }

    private static boolean isLines(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").equals(Formats.LINES);
    }

    private static void assertIsAnswer(String line) {
        JsonNode answer = Posts.json(line);
        int status = answer.required("status").asInt();
        if (status < 300) {
            assertThat(answer.path("id").asText()).isNotBlank();
        } else {
            assertThat(status).as(line).isBetween(400, 499);
            assertThat(answer.at("/problem/type").asText()).startsWith("urn:stancewire:problem:");
        }
    }

    /// Where the records of an answer end: one of each partition that it names.
    private static List<Position> positions(String body) {
        return Position.parse(Posts.json(body).required("position").asText())
                .offsets()
                .entrySet()
                .stream()
                .map(it -> Position.after(it.getKey(), it.getValue() - 1))
                .toList();
    }

    @Test
    void refusesWhatComesWithoutAContentType() {
        try (Posts posts = new Posts()) {
            assertIsProblem(posts.send(null, "a".getBytes(StandardCharsets.UTF_8)), 415);
            assertIsProblem(
                    posts.send("application/x-www-form-urlencoded", new byte[] {'a', '=', 'b'}),
                    415);
        }
    }

    @Test
    void answersABodyOfUnknownLengthThatIsTooLong() {
        byte[] body = new byte[12 << 20];
        try (Posts posts = new Posts()) {
            HttpResponse<String> answer =
                    posts.start(
                                    "text/plain",
                                    HttpRequest.BodyPublishers.ofInputStream(
                                            () -> new ByteArrayInputStream(body)))
                            .join();
            assertIsProblem(answer, 413);
        }
    }

    private static void assertIsProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertIsProblem(answer);
    }

    private static void assertIsProblem(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type"))
                .as(answer.statusCode() + " " + answer.body())
                .contains("application/problem+json");
    }
}
