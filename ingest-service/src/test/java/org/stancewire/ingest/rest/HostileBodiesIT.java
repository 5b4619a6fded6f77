package org.stancewire.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
    private static final int ROUNDS = 100;
    private static final int AT_ONCE = 20;

    KafkaInThisJvm kafka;

    @BeforeEach
    void waitUntilReady() {
        Readiness.await();
    }

    @Test
    void answersEveryBodyWithAProblemOrTakesItWhole() throws IOException {
        HostileBodies bodies = new HostileBodies(20121118);
        List<Position> accepted = new ArrayList<>();
        int refused = 0;
        try (Posts posts = new Posts()) {
            for (int round = 0; round < ROUNDS; round++) {
                List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    answers.add(posts.start(bodies.type(), bodies.body()));
                }
                for (CompletableFuture<HttpResponse<String>> it : answers) {
                    HttpResponse<String> answer = it.join();
                    if (answer.statusCode() < 300) {
                        Position at = Position.parse(JsonPath.from(answer.body()).get("position"));
                        if (!at.equals(Position.START)) {
                            accepted.add(at);
                        }
                    } else {
                        assertIsProblem(answer);
                        refused++;
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(ROUNDS);
        assertThat(accepted).hasSizeGreaterThan(ROUNDS);
        for (Position position : accepted.subList(0, 50)) {
            ConsumerRecord<String, byte[]> record =
                    Topics.recordAt(kafka.bootstrapServers(), position);
            assertThat(ContractJson.read(record.value(), Article.class).revision())
                    .isEqualTo(record.key());
        }
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
