package org.stancewire.ingest.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Position;
import org.stancewire.ingest.KafkaInThisJvm;
import org.stancewire.ingest.Readiness;
import org.stancewire.ingest.Topics;

/// An article under its own id, from its first revision to its deletion and after.
@QuarkusTest
@WithTestResource(KafkaInThisJvm.class)
class ArticleLifeIT {
    KafkaInThisJvm kafka;

    @BeforeEach
    void waitUntilReady() {
        Readiness.await();
    }

    @Test
    void putsRevisionsUnderOneId() {
        Response first = put("life-1", "{\"text\":\"One.\"}");
        first.then()
                .statusCode(202)
                .header("Location", "/v1/articles/life-1")
                .body("id", equalTo("life-1"));
        put("life-1", "{\"id\":\"life-1\",\"text\":\"One.\"}")
                .then()
                .statusCode(200)
                .body("duplicate", equalTo(true))
                .body("position", equalTo(first.path("position")));
        Response second = put("life-1", "{\"text\":\"Two.\"}");
        second.then().statusCode(202).body("id", equalTo("life-1"));
        assertThat(Position.parse(second.path("position")).reaches(at(first))).isTrue();
    }

    @Test
    void putsAPlainText() {
        given().header("Content-Type", "text/plain")
                .body("The council voted, in plain words.".getBytes(StandardCharsets.UTF_8))
                .put("/v1/articles/life-plain")
                .then()
                .statusCode(202)
                .body("id", equalTo("life-plain"));
    }

    @Test
    void putsOneArticleUnderTheIdOfTheAddress() {
        put("life-2", "{\"id\":\"other\",\"text\":\"One.\"}")
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/id"));
        put("-", "{\"text\":\"One.\"}").then().statusCode(422).body("pointer", equalTo("/id"));
        put("life-2", "[{\"text\":\"One.\"}]")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:stancewire:problem:not-one-article"));
        given().get("/v1/articles/life-2").then().statusCode(405);
    }

    @Test
    void deletesAllRevisionsAndKnowsNoneOfThem() {
        put("life-3", "{\"text\":\"One.\"}").then().statusCode(202);
        put("life-3", "{\"text\":\"Two.\"}").then().statusCode(202);
        put("life-3x", "{\"text\":\"Another.\"}").then().statusCode(202);
        Response last = put("life-3", "{\"text\":\"Three.\"}");
        delete("life-3")
                .then()
                .statusCode(200)
                .body("id", equalTo("life-3"))
                .body("revisions", equalTo(3));

        int partition = at(last).offsets().firstKey();
        Position deletions = Position.after(partition, at(last).offset(partition) + 2);
        assertThat(Topics.recordAt(kafka.bootstrapServers(), deletions).value()).isNull();
        assertThat(Topics.recordAt(kafka.bootstrapServers(), deletions).key())
                .startsWith("life-3/");

        delete("life-3")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:stancewire:problem:unknown-article"));
        Response again = put("life-3", "{\"text\":\"One.\"}");
        again.then().statusCode(202);
        assertThat(at(again).reaches(deletions)).isTrue();
        delete("life-3").then().statusCode(200).body("revisions", equalTo(1));
        delete("life-3x").then().statusCode(200).body("revisions", equalTo(1));
    }

    @Test
    void saysThatItKnowsNoSuchArticle() {
        delete("nobody-has-this-id")
                .then()
                .statusCode(404)
                .body("detail", containsString("nobody"));
        delete("not%20an%20id").then().statusCode(404);
    }

    /// There is no feed beside this service.
    @Test
    void takesAnArticleAlthoughNobodyCanSayWhenItIsInTheFeed() {
        given().header("Content-Type", "text/plain")
                .body("The council waited.".getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles?wait=300ms")
                .then()
                .statusCode(202)
                .body("id", matchesPattern("t1-.*"));
        given().header("Content-Type", "text/plain")
                .body("The council waited.".getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles?wait=soon")
                .then()
                .statusCode(422)
                .body("pointer", equalTo("wait"));
    }

    private static Position at(Response answer) {
        return Position.parse(answer.path("position"));
    }

    private static Response put(String id, String json) {
        return given().header("Content-Type", "application/json")
                .body(json.getBytes(StandardCharsets.UTF_8))
                .put("/v1/articles/" + id);
    }

    private static Response delete(String id) {
        return given().urlEncodingEnabled(false).delete("/v1/articles/" + id);
    }
}
