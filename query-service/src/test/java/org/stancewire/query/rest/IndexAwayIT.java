package org.stancewire.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A service whose index is in an OpenSearch that is not there.
class IndexAwayIT {
    private static final String NOBODY = "127.0.0.1:1";

    private static BuiltService service;

    @BeforeAll
    static void start() throws Exception {
        service =
                BuiltService.start(
                        Map.of(
                                "stancewire.kafka.bootstrap-servers",
                                NOBODY,
                                "stancewire.query.index",
                                "opensearch",
                                "stancewire.query.opensearch.nodes",
                                "http://" + NOBODY));
        service.awaitListening();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aQuestionIsToBeAskedAgainLater() throws Exception {
        HttpResponse<String> answer = get("/v1/articles");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains("index-away").doesNotContain(NOBODY);
    }

    @Test
    void theStatusSaysSo() throws Exception {
        HttpResponse<String> answer = get("/v1/status");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode status = new ObjectMapper().readTree(answer.body());
        assertThat(status.path("problems").findValuesAsText("type"))
                .anySatisfy(it -> assertThat(it).endsWith("index-away"));
        assertThat(status.path("index").has("articles")).isFalse();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        URI place = service.address().resolve(path);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(place).build(), BodyHandlers.ofString());
        }
    }
}
