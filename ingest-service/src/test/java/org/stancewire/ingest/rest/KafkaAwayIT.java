package org.stancewire.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Position;
import org.stancewire.ingest.KafkaInThisJvm;
import org.stancewire.ingest.Readiness;
import org.stancewire.ingest.Topics;

@QuarkusTest
@WithTestResource(KafkaInThisJvm.class)
class KafkaAwayIT {
    /// The default of `stancewire.ingest.acknowledge-within`: no post is given up before it is
    /// over.
    private static final Duration WAIT = Duration.ofSeconds(5);

    /// Twice the default of `stancewire.ingest.acknowledge-within`, for a slow machine.
    private static final Duration BOUND = Duration.ofSeconds(10);

    private static final int MANY = 5_000;

    KafkaInThisJvm kafka;

    @Test
    void losesNothingItHasTakenAndSaysWhenItCannotTakeMore() {
        Readiness.await();
        try (Posts posts = new Posts()) {
            List<CompletableFuture<HttpResponse<String>>> during = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                during.add(posts.start("text/plain", text("Posted during the stop, number " + i)));
            }
            kafka.stopBroker();
            try {
                long start = System.nanoTime();
                HttpResponse<String> answer = posts.send("text/plain", text("Posted while away"));
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(WAIT, BOUND);
                assertUnavailable(answer);
                assertThat(RestAssured.get("/q/health/ready").statusCode()).isEqualTo(503);
                assertThat(RestAssured.get("/q/health/live").statusCode()).isEqualTo(200);
            } finally {
                kafka.restartBroker();
            }
            Readiness.await();
            assertThat(takenInTheEnd(posts)).isEqualTo(202);
            var logged = Topics.all(kafka.bootstrapServers());
            for (CompletableFuture<HttpResponse<String>> it : during) {
                assertTakenOrRefused(it.join(), logged);
            }
        }
    }

    /// Each is posted once, so that a second record of an id would be of our making.
    @Test
    void neitherLosesNorDoublesWhatItTookWhenKafkaStopsInTheMiddle() throws Exception {
        Readiness.await();
        AtomicInteger answered = new AtomicInteger();
        List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
        try (Posts posts = new Posts()) {
            for (int i = 0; i < MANY; i++) {
                byte[] body = text("{\"id\":\"middle-" + i + "\",\"text\":\"Posted once.\"}");
                CompletableFuture<HttpResponse<String>> it = posts.start("application/json", body);
                all.add(it.whenComplete((_, _) -> answered.incrementAndGet()));
            }
            while (answered.get() < MANY / 10) {
                Thread.sleep(1);
            }
            kafka.stopBroker();
            kafka.restartBroker();
            Set<String> taken = new HashSet<>();
            for (CompletableFuture<HttpResponse<String>> it : all) {
                HttpResponse<String> answer = it.join();
                if (answer.statusCode() == 202) {
                    taken.add(Posts.json(answer.body()).required("id").asText());
                } else {
                    assertUnavailable(answer);
                }
            }
            Readiness.await();
            List<String> logged =
                    Topics.all(kafka.bootstrapServers()).values().stream()
                            .map(ConsumerRecord::key)
                            .filter(key -> key.startsWith("middle-"))
                            .map(key -> key.substring(0, key.indexOf('/')))
                            .toList();
            assertThat(taken).hasSizeGreaterThanOrEqualTo(MANY / 10);
            assertThat(logged).doesNotHaveDuplicates().containsAll(taken);
        }
    }

    /// The first post after a restart may still meet a broker that is electing its leaders.
    private static int takenInTheEnd(Posts posts) {
        HttpResponse<String> answer = posts.send("text/plain", text("Posted afterwards"));
        for (int i = 0; i < 20 && answer.statusCode() == 503; i++) {
            answer = posts.send("text/plain", text("Posted afterwards"));
        }
        return answer.statusCode();
    }

    private static void assertTakenOrRefused(
            HttpResponse<String> answer, Map<Position, ConsumerRecord<String, byte[]>> logged) {
        if (answer.statusCode() == 202) {
            JsonNode body = Posts.json(answer.body());
            Position position = Position.parse(body.required("position").asText());
            assertThat(logged.get(position).key()).startsWith(body.required("id").asText() + "/");
        } else {
            assertUnavailable(answer);
        }
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.body()).contains("urn:stancewire:problem:log-unavailable");
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
