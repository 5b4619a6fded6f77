package org.stancewire.enrich.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.contract.Topic.ENRICHED_ARTICLES;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.stancewire.analysis.Analyzer;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Topic;
import org.stancewire.enrich.Articles;
import org.stancewire.service.TopicCreator;

/// The service as it is deployed, with the real analysis.
@QuarkusTest
@QuarkusTestResource(Broker.class)
class ServiceIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    Pipeline pipeline;

    @Test
    void saysWhatItWaitsForThenEnrichesAndCounts() throws Exception {
        Response waiting =
                await("/q/health/ready", r -> r.asString().contains("ingest creates it"));
        assertThat(waiting.statusCode()).isEqualTo(503);
        assertThat(waiting.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);

        new TopicCreator(pipeline.kafka()).create(Topic.ARTICLES);
        await("/q/health/ready", r -> r.statusCode() == 200);
        pipeline.post(Articles.article("service-1", "Vladimir Putin spoke in Moscow."));

        EnrichedArticle enriched =
                Pipeline.enriched(pipeline.await(ENRICHED_ARTICLES, "service-", 1).getFirst());
        assertThat(enriched.annotations().model()).isEqualTo(Analyzer.MODEL);
        assertThat(enriched.annotations().language()).isEqualTo("en");
        await(
                "/q/metrics",
                r ->
                        r.asString()
                                .contains(
                                        "stancewire_enrich_records_total{outcome=\"enriched\"} 1.0"));
    }

    /// Asks until the answer is as wanted.
    private static Response await(String path, Predicate<Response> wanted)
            throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        Response answer = given().get(path);
        while (!wanted.test(answer)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(path + " answers: " + answer.asString());
            }
            Thread.sleep(50);
            answer = given().get(path);
        }
        return answer;
    }
}
