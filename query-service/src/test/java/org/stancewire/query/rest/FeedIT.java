package org.stancewire.query.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.stancewire.query.TestArticle.article;

import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.query.stream.KafkaInThisJvm;

@QuarkusTest
@TestProfile(OwnKafka.class)
class FeedIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static boolean written;

    KafkaInThisJvm kafka;

    @BeforeEach
    void writeOnce() throws Exception {
        if (!written) {
            written = true;
            kafka.ensureTopic();
            for (int i = 0; i < 3; i++) {
                String id = "f" + i;
                kafka.write(article(id, a -> a.source("Feeds").text("Tag \"" + id + "\" & more.")));
            }
            awaitTotal(3);
        }
    }

    @Test
    void leadsFeedReadersFromPageToPage() throws Exception {
        Response page =
                given().queryParam("source", "Feeds").queryParam("limit", 2).get("/feed.json");
        page.then()
                .statusCode(200)
                .contentType("application/feed+json")
                .body("items", hasSize(2))
                .body("home_page_url", containsString("source=feeds"));
        given().urlEncodingEnabled(false)
                .get(page.<String>path("next_url"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next_url", is((Object) null));
        Response atom = given().queryParam("source", "Feeds").get("/feed.atom");
        atom.then().statusCode(200).contentType("application/atom+xml");
        assertThat(new SyndFeedInput().build(new XmlReader(atom.asInputStream())).getEntries())
                .extracting("uri")
                .containsExactly(
                        "urn:stancewire:article:f0",
                        "urn:stancewire:article:f1",
                        "urn:stancewire:article:f2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.json", "/feed.atom", "/v1/articles", "/v1/articles/f0"})
    void isNotSentAgainWhereNothingHasChanged(String path) {
        String asked = path.endsWith("f0") ? path : path + "?source=feeds&limit=2";
        Response first = when().get(asked);
        first.then().statusCode(200).header("ETag", startsWith("W/\""));
        given().header("If-None-Match", first.header("ETag"))
                .get(asked)
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"))
                .body(emptyString());
        given().header("If-None-Match", "\"other\"")
                .get(asked)
                .then()
                .statusCode(200)
                .header("ETag", first.header("ETag"));
    }

    @Test
    void isSentAgainAfterADeletion() throws Exception {
        kafka.write(article("gone", a -> a.source("Deleting")));
        kafka.write(article("stays", a -> a.source("Deleting")));
        awaitTotal("deleting", 2);
        Response first = when().get("/feed.json?source=deleting");
        kafka.writeRaw("gone/h1", null);
        awaitTotal("deleting", 1);
        given().header("If-None-Match", first.header("ETag"))
                .get("/feed.json?source=deleting")
                .then()
                .statusCode(200)
                .header("ETag", not(first.header("ETag")));
        given().header("If-Modified-Since", first.header("Last-Modified"))
                .get("/feed.json?source=deleting")
                .then()
                .statusCode(200);
    }

    @Test
    void leadsToTheNextPageInAHeader() {
        Response page = when().get("/v1/articles?source=feeds&limit=2&fields=id");
        String link = page.header("Link");
        assertThat(link).startsWith("<http").endsWith(">; rel=\"next\"");
        given().urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("articles.id", is(java.util.List.of("f2")))
                .header("Link", is((Object) null));
    }

    @Test
    void packsWhatItSends() {
        for (String path : java.util.List.of("/feed.json", "/feed.atom", "/v1/articles")) {
            given().header("Accept-Encoding", "gzip")
                    .get(path)
                    .then()
                    .header("Content-Encoding", "gzip")
                    .header("Vary", containsString("Accept-Encoding"));
        }
    }

    @Test
    void saysWhatIsWrong() {
        when().get("/feed.atom?limit=0")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("pointer", is("limit"));
        when().get("/feed.json?fields=id").then().statusCode(400).body("pointer", is("fields"));
    }

    private static void awaitTotal(int total) throws InterruptedException {
        awaitTotal("feeds", total);
    }

    private static void awaitTotal(String source, int total) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!when().get("/v1/articles?source=" + source).path("total").equals(total)) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }
}
