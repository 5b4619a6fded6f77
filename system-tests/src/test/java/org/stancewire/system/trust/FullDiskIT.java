package org.stancewire.system.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.system.Http;
import org.stancewire.system.Stancewire;

/// The disk under the embedded broker is full: whoever posts is told to come again, `up` says what
/// ends and is started again, and once there is room all goes on, with all that was acknowledged.
class FullDiskIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir private Path temporary;

    private final TreeSet<String> acknowledged = new TreeSet<>();
    private int posted;

    @Test
    void nothingAcknowledgedIsLostAndAllGoesOn() throws Exception {
        Form.longOnly("the embedded broker runs out of room");
        try (SmallDisk disk = SmallDisk.at(temporary.resolve("data"), "128m");
                Stancewire up = Stancewire.up(temporary, "--without-samples")) {
            int query = up.awaitPort("the feed").port();
            int ingest = up.awaitPort("to post").port();
            await("the first", () -> post(ingest).statusCode() == 202);

            Path filler = disk.fill();
            await("a refusal", () -> isToComeAgain(post(ingest)));
            await("words", () -> up.output().contains("kafka ended"));
            HttpResponse<String> ready = get(ingest, "/q/health/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("Kafka is reachable", "DOWN");

            Files.delete(filler);
            await("room", () -> post(ingest).statusCode() == 202);
            Http feed = new Http(query);
            await(
                    "the feed",
                    () -> feed.get("/v1/articles").get("total").intValue() >= acknowledged.size());
            for (String id : acknowledged) {
                assertThat(get(query, "/v1/articles/" + id).statusCode()).as(id).isEqualTo(200);
            }
        }
    }

    private static boolean isToComeAgain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(202, 503);
        return answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent();
    }

    private HttpResponse<String> post(int port) throws Exception {
        String id = "n" + posted++;
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + "/v1/articles/" + id))
                        .header("Content-Type", "text/plain")
                        .PUT(HttpRequest.BodyPublishers.ofString("Number " + id + " is posted."))
                        .build();
        HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 202) {
            acknowledged.add(id);
        }
        return answer;
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void await(String what, Callable<Boolean> condition) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).as("%s did not come", what).isBefore(deadline);
            Thread.sleep(20);
        }
    }
}
