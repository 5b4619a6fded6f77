package org.stancewire.query.rest;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.article;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.stream.KafkaInThisJvm;

@QuarkusTest
@TestProfile(RebuildIT.OfItsOwn.class)
class RebuildIT {
    private static final int ARTICLES = 1200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    KafkaInThisJvm kafka;

    /// A log and an index that no other test fills.
    public static class OfItsOwn extends Apart {}

    @Test
    void answersAllTheWhile() throws Exception {
        kafka.createTopic();
        EnrichedArticle[] all = new EnrichedArticle[ARTICLES];
        for (int i = 0; i < ARTICLES; i++) {
            all[i] = article("a" + i, a -> {});
        }
        kafka.write(all);
        int total = 0;
        Instant end = Instant.now().plus(PATIENCE);
        while (total < ARTICLES) {
            int now = total();
            assertThat(now).isGreaterThanOrEqualTo(total);
            assertThat(Instant.now()).isBefore(end);
            total = now;
        }
        when().get("/q/health/ready").then().statusCode(200);
        when().put("/v1/index/rebuild").then().statusCode(202);
        JsonPath index = index();
        while (index.getString("rebuild.phase").equals("UNDER_WAY")) {
            assertThat(total()).isEqualTo(ARTICLES);
            when().get("/v1/articles/a7").then().statusCode(200);
            Response ready = when().get("/q/health/ready");
            assertThat(ready.statusCode()).as(ready.asString()).isEqualTo(200);
            assertThat(Instant.now()).isBefore(end);
            index = index();
        }
        assertThat(index.getString("rebuild.phase")).isEqualTo("DONE");
        assertThat(index.getLong("rebuild.done")).isGreaterThanOrEqualTo(ARTICLES);
        assertThat(index.getLong("articles")).isEqualTo(ARTICLES);
        assertThat(total()).isEqualTo(ARTICLES);
    }

    private static int total() {
        Response page = when().get("/v1/articles?limit=1");
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        return page.path("total");
    }

    private static JsonPath index() {
        return when().get("/v1/index").then().statusCode(200).extract().jsonPath();
    }
}
