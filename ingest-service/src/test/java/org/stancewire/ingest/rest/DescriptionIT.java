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
    void saysWhoMayDoWhatAndHowOthersAreTurnedAway() throws Exception {
        JsonNode schemes = description().at("/components/securitySchemes");
        assertThat(schemes.at("/bearer/scheme").asText()).isEqualTo("bearer");
        assertThat(schemes.at("/basic/scheme").asText()).isEqualTo("basic");
        for (JsonNode operation : operations()) {
            String name = operation.path("operationId").asText();
            String role = operation.at("/security/0/bearer/0").asText();
            assertThat(role).as(name).isEqualTo(name.contains("rticle") ? "publish" : "operate");
            assertThat(operation.at("/security/1/basic/0").asText()).as(name).isEqualTo(role);
            JsonNode answers = operation.path("responses");
            assertThat(example(answers, "401", "no-key"))
                    .contains("Authorization: Bearer KEY")
                    .contains("./stancewire keys create");
            assertThat(answers.at("/401/headers/WWW-Authenticate").isMissingNode()).isFalse();
            assertThat(example(answers, "403", "role-missing"))
                    .contains("takes the role " + role + ", and the key k7f3a9d2 has");
            assertThat(example(answers, "429", "too-fast")).contains("requests a second");
            boolean changes = !name.startsWith("list") && !name.startsWith("get");
            assertThat(example(answers, "403", "page-of-others").isEmpty())
                    .as(name)
                    .isNotEqualTo(changes);
        }
        // What the service itself says of a status stands beside it.
        assertThat(
                        description()
                                .at("/paths/~1v1~1articles/post/responses/429/description")
                                .asText())
                .contains("More is sent than can be taken at a time")
                .contains("The key is for fewer requests");
    }

    private static String example(JsonNode answers, String status, String kind) {
        return answers.path(status)
                .at("/content/application~1problem+json/examples/" + kind + "/value/detail")
                .asText();
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
