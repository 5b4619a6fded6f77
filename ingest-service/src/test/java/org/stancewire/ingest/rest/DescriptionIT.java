package org.stancewire.ingest.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The API's description, as clients read it.
@QuarkusTest
@TestProfile(StartWithoutKafkaIT.NoBroker.class)
class DescriptionIT {
    private static final List<String> OF_BODIES = List.of("400", "413", "415", "422", "429", "503");

    @Test
    void saysWithWhichProblemsEachOperationAnswers() throws Exception {
        List<JsonNode> operations = operations();
        assertThat(operations).hasSizeGreaterThanOrEqualTo(8);
        for (JsonNode operation : operations) {
            String name = operation.path("operationId").asText();
            JsonNode answers = operation.path("responses");
            List<String> problems = new ArrayList<>();
            answers.fieldNames().forEachRemaining(it -> addProblem(it, problems));
            assertThat(problems).as(name).contains("503");
            if (operation.has("requestBody")) {
                assertThat(problems).as(name).containsAll(OF_BODIES);
            }
            for (String status : problems) {
                JsonNode answer = answers.path(status);
                assertThat(answer.at("/content/application~1problem+json/schema/$ref").asText())
                        .as("%s %s", name, status)
                        .isEqualTo("#/components/schemas/Problem");
                assertThat(answer.path("description").asText()).isNotBlank();
                assertThat(answer.at("/headers/Retry-After").isMissingNode())
                        .as("%s %s", name, status)
                        .isNotEqualTo(status.equals("429") || status.equals("503"));
            }
        }
    }

    @Test
    void describesAProblemOnce() throws Exception {
        assertThat(
                        description()
                                .at("/components/schemas/Problem/properties/pointer")
                                .isMissingNode())
                .isFalse();
    }

    private static void addProblem(String status, List<String> problems) {
        if (status.compareTo("400") >= 0) {
            problems.add(status);
        }
    }

    private static List<JsonNode> operations() throws Exception {
        List<JsonNode> operations = new ArrayList<>();
        for (JsonNode path : description().path("paths")) {
            for (JsonNode operation : path) {
                if (operation.has("operationId")) {
                    operations.add(operation);
                }
            }
        }
        return operations;
    }

    private static JsonNode description() throws Exception {
        String json = given().queryParam("format", "json").get("/q/openapi").asString();
        return new ObjectMapper().readTree(json);
    }
}
