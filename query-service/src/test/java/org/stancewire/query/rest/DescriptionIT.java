package org.stancewire.query.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The API's description, as clients read it.
@QuarkusTest
@WithTestResource(KafkaForQuarkus.class)
class DescriptionIT {
    private static final String PROBLEM = "/content/application~1problem+json/schema/$ref";

    @Test
    void saysOfEveryQuestionWithWhichProblemsItIsAnswered() throws IOException {
        JsonNode description = description();
        assertThat(description.at("/components/schemas/Problem/properties/detail").isMissingNode())
                .isFalse();
        assertThat(description.path("paths").size()).isGreaterThan(15);
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (JsonNode operation : path.getValue()) {
                assertThat(operation.at("/responses/400" + PROBLEM).asText())
                        .as(path.getKey())
                        .isEqualTo("#/components/schemas/Problem");
                assertThat(operation.path("responses").fieldNames())
                        .toIterable()
                        .allMatch(it -> it.matches("\\d{3}"));
                assertThat(operation.at("/responses/503/headers/Retry-After").isMissingNode())
                        .as("%s says when to come again", path.getKey())
                        .isEqualTo(operation.at("/responses/503").isMissingNode());
            }
        }
    }

    @Test
    void saysWhoMayDoWhatAndHowOthersAreTurnedAway() throws IOException {
        JsonNode description = description();
        assertThat(description.at("/components/securitySchemes").size()).isEqualTo(2);
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (JsonNode operation : path.getValue()) {
                String role = operation.at("/security/0/bearer/0").asText();
                assertThat(role).as(path.getKey()).isIn("publish", "read", "operate");
                JsonNode answers = operation.path("responses");
                assertThat(detail(answers, "401", "no-key")).contains("Bearer KEY");
                assertThat(detail(answers, "403", "role-missing"))
                        .contains("takes the role " + role);
                assertThat(detail(answers, "429", "too-fast")).contains("requests a second");
            }
        }
        JsonNode paths = description.path("paths");
        assertThat(role(paths, "/v1/articles", "get")).isEqualTo("read");
        assertThat(role(paths, "/v1/articles", "post")).isEqualTo("publish");
        assertThat(role(paths, "/v1/index/rebuild", "put")).isEqualTo("operate");
    }

    private static String role(JsonNode paths, String path, String method) {
        return paths.path(path).path(method).at("/security/0/bearer/0").asText();
    }

    private static String detail(JsonNode answers, String status, String kind) {
        return answers.path(status)
                .at("/content/application~1problem+json/examples/" + kind + "/value/detail")
                .asText();
    }

    @Test
    void saysWhereAnAnswerMayHaveToBeWaitedFor() throws IOException {
        JsonNode paths = description().path("paths");
        for (String path : List.of("/v1/articles", "/v1/facets", "/v1/stances", "/v1/quotes")) {
            JsonNode get = paths.path(path).path("get");
            assertThat(get.path("parameters").findValuesAsText("name")).as(path).contains("after");
            assertThat(get.at("/responses/503/description").asText()).as(path).contains("`after`");
        }
    }

    private static JsonNode description() throws IOException {
        String json = given().queryParam("format", "json").get("/q/openapi").asString();
        return new ObjectMapper().readTree(json);
    }
}
