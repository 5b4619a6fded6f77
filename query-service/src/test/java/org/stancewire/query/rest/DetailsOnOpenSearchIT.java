package org.stancewire.query.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.stancewire.query.TestArticle.article;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Position;

/// A service whose index is in OpenSearch answers as one that has its own.
@QuarkusTest
@TestProfile(OnOpenSearch.class)
class DetailsOnOpenSearchIT extends DetailsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void tellsStreamsOfWhatComesAndGoes() throws Exception {
        try (SseReader reader = SseReader.open("source=streamed&fields=id", null)) {
            kafka.write(article("s", a -> a.source("streamed").position(Position.after(5, 9))));
            await(reader, 1);
            assertThat(reader.events().getFirst().data()).contains("\"id\":\"s\"");
            given().queryParam("after", "1.5-10").get("/v1/articles/s").then().statusCode(200);
            kafka.writeRaw("s/h1", null);
            await(reader, 2);
            assertThat(reader.events().getLast().name()).isEqualTo("gone");
        }
    }

    private static void await(SseReader reader, int events) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (reader.events().size() < events) {
            assertThat(Instant.now()).as(reader.events().toString()).isBefore(end);
            Thread.sleep(20);
        }
    }

    /// As others share it, it is not: it says what to do instead.
    @Test
    @Override
    void buildsTheIndexAnewAndSaysHowFarItIs() {
        when().put("/v1/index/rebuild")
                .then()
                .statusCode(409)
                .body("detail", containsString("stancewire.query.opensearch.name"));
    }
}
