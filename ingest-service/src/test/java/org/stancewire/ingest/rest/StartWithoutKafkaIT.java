package org.stancewire.ingest.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(StartWithoutKafkaIT.NoBroker.class)
class StartWithoutKafkaIT {
    /// Port 1 of this machine, where nothing listens, in place of the broker of the other tests.
    public static class NoBroker implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "stancewire.kafka.bootstrap-servers", "127.0.0.1:1",
                    "stancewire.kafka.timeout", "500ms");
        }
    }

    @Test
    void startsAndSaysWhyItIsNotReady() {
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body(
                        "checks.find { it.name == 'Topic articles can be written' }.status",
                        equalTo("DOWN"))
                .body(
                        "checks.find { it.name == 'Topic articles can be written' }.data.reason",
                        containsString(" "));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/metrics")
                .then()
                .body(containsString("stancewire_ingest_followed{topic=\"articles\"} 0"))
                .body(containsString("stancewire_ingest_followed{topic=\"subscriptions\"} 0"));
    }

    @Test
    void refusesPostsAtOnce() {
        given().contentType("text/plain")
                .body("The council voted.")
                .post("/v1/articles")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("detail", containsString("Kafka has not been reached yet"));
    }
}
