package org.stancewire.query.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.stancewire.query.TestArticle.HAFTAR;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.article;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Position;
import org.stancewire.query.stream.KafkaInThisJvm;

@QuarkusTest
@QuarkusTestResource(KafkaForQuarkus.class)
class QueryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static boolean written;

    KafkaInThisJvm kafka;

    @BeforeEach
    void writeOnce() throws Exception {
        if (written) {
            return;
        }
        written = true;
        Instant waiting = Instant.now().plus(PATIENCE);
        String ready = "";
        while (!ready.contains("enriched-articles")) {
            assertThat(Instant.now()).as(ready).isBefore(waiting);
            ready = when().get("/q/health/ready").then().statusCode(503).extract().asString();
        }
        kafka.createTopic();
        kafka.write(
                article(
                        "blames",
                        a ->
                                a.text("Putin blames NATO for the war.")
                                        .title("Putin blames NATO for the war.")
                                        .published("2019-07-05")
                                        .source("Example Times")
                                        .position(Position.after(3, 7))
                                        .mention("Putin", PUTIN)
                                        .mention("NATO", NATO)
                                        .stance(PUTIN, Polarity.AGAINST, NATO)),
                article(
                        "russian",
                        a ->
                                a.text("Хафтар прибыл в Москву. Он устал.")
                                        .language("ru")
                                        .mention("Хафтар", HAFTAR)
                                        .reference("Он", HAFTAR)),
                article("https://example.org/a b", a -> a.text("An id with a path.")));
        Instant end = Instant.now().plus(PATIENCE);
        while (when().get("/v1/articles").path("total").equals(0)) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }

    @Test
    void listsTheFeedNewestFirst() {
        when().get("/v1/articles")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("total", is(3))
                .body("articles.id", contains("https://example.org/a b", "russian", "blames"))
                .body("cursor", nullValue())
                .body("articles[2].title", is("Putin blames NATO for the war."))
                .body("articles[2].publishedAt", is("2019-07-05"))
                .body("articles[2].source", is("Example Times"))
                .body("articles[2].receivedAt", is("2026-01-01T00:00:00Z"))
                .body("articles[2].stances[0].evidence[0].text", containsString("blames NATO"))
                .body("articles[2].snippet.mentions.entity", contains(PUTIN.id(), NATO.id()))
                .body("articles[1].title", nullValue())
                .body("articles[1].publishedAt", nullValue());
    }

    @Test
    void answersWhoIsAgainstWhom() {
        given().queryParam("holder", PUTIN.id())
                .queryParam("target", NATO.id())
                .queryParam("polarity", "AGAINST")
                .get("/v1/articles")
                .then()
                .body("articles.id", contains("blames"));
        given().queryParam("holder", NATO.id())
                .queryParam("target", PUTIN.id())
                .get("/v1/articles")
                .then()
                .body("total", is(0));
    }

    @Test
    void leadsThroughTheFeedByCursor() {
        String cursor =
                given().queryParam("limit", 2)
                        .get("/v1/articles")
                        .then()
                        .body("articles.size()", is(2))
                        .body("total", is(3))
                        .extract()
                        .path("cursor");
        given().queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get("/v1/articles")
                .then()
                .body("articles.id", contains("blames"))
                .body("cursor", nullValue());
    }

    @Test
    void saysWhyItHasAnArticle() {
        given().queryParam("q", "blamed NEAR/2 nato")
                .queryParam("holder", PUTIN.id())
                .get("/v1/articles")
                .then()
                .body("articles.id", contains("blames"))
                .body("articles[0].why.words.text", contains("blames", "NATO"))
                .body("articles[0].why.mentions.text", contains("Putin"))
                .body("articles[0].why.stances.target", contains(NATO.id()))
                .body("articles[0].snippet.marks.start", contains(6, 13));
    }

    @Test
    void givesOnlyTheFieldsThatAreAskedFor() {
        given().queryParam("fields", "why,id")
                .queryParam("language", "ru", "de")
                .get("/v1/articles")
                .then()
                .body("articles[0].keySet()", contains("id", "why"));
    }

    @Test
    void waitsUntilAPostCanBeRead() {
        given().queryParam("after", "1.3-8")
                .get("/v1/articles/blames")
                .then()
                .statusCode(200)
                .body("revisions.number", contains(1));
        given().queryParam("after", "1.3-9")
                .get("/v1/articles")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("type", is("urn:stancewire:problem:not-yet-readable"))
                .body("pointer", is("after"));
    }

    /// Whoever tries an operation in the browser gets an answer.
    @Test
    void answersTheExampleOfEveryParameter() {
        List<Map<String, Object>> parameters =
                when().get("/q/openapi?format=json").path("paths.'/v1/articles'.get.parameters");
        assertThat(parameters).hasSizeGreaterThan(20);
        for (Map<String, Object> parameter : parameters) {
            Object example = parameter.get("example");
            if (example != null) {
                given().queryParam(
                                String.valueOf(parameter.get("name")),
                                example instanceof List<?> all ? all.getFirst() : example)
                        .get("/v1/articles")
                        .then()
                        .statusCode(200);
            }
        }
    }

    @Test
    void saysWhomAPronounMeans() {
        when().get("/v1/articles/russian")
                .then()
                .statusCode(200)
                .body("references.size()", is(1))
                .body("references[0].start", is(24))
                .body("references[0].kind", is("PRONOUN"))
                .body("references[0].entity", is(HAFTAR.id()))
                .body("references[0].antecedent", is(0));
    }

    @Test
    void showsOneArticleWithAllItsAnnotations() {
        when().get("/v1/articles/blames")
                .then()
                .statusCode(200)
                .body("id", is("blames"))
                .body("revision", is(1))
                .body("text", is("Putin blames NATO for the war."))
                .body("mentions.entity", contains(PUTIN.id(), NATO.id()))
                .body("stances[0].basis", is("REPORTED"))
                .body("quotes.size()", is(0))
                .body("model", is("test-1"))
                .body("position", is("1.3-8"));
        given().urlEncodingEnabled(false)
                .get("/v1/articles/https%3A%2F%2Fexample.org%2Fa%20b")
                .then()
                .statusCode(200)
                .body("id", is("https://example.org/a b"));
    }

    @Test
    void saysThatThereIsNoSuchArticle() {
        when().get("/v1/articles/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("urn:stancewire:problem:unknown-article"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /v1/articles?holdr=x,           holdr
                    /v1/articles?limit=0,           limit
                    /v1/articles?limit=1001,        limit
                    /v1/articles?cursor=abc,        cursor
                    /v1/articles?polarity=neutral,  polarity
                    /v1/articles?from=soon,         from
                    /v1/articles/blames?fields=id,  fields
                    /v1/articles?fields=name,       fields
                    /v1/articles?after=here,        after
                    /v1/articles?sort=best,         sort
                    /v1/entities?query=x,           query
                    /v1/entities?q=x&limit=101,     limit
                    """)
    void namesTheParameterAtFault(String path, String parameter) {
        when().get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("urn:stancewire:problem:bad-question"))
                .body("pointer", is(parameter))
                .body("detail", containsString("'" + parameter + "'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Хафтар", "haftar", "Hafter", "KHAFTAR"})
    void findsAnEntityInAnyScript(String typed) {
        given().queryParam("q", typed)
                .get("/v1/entities")
                .then()
                .statusCode(200)
                .body("entities[0].id", equalTo(HAFTAR.id()))
                .body("entities[0].name", is("Khalifa Haftar"))
                .body("entities[0].type", is("PERSON"))
                .body("entities[0].count", is(1));
    }

    @Test
    void isReadyAndMeasured() {
        when().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
        when().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("stancewire_query_records_total"))
                .body(containsString("stancewire_query_lag"));
    }

    @Test
    void describesItself() {
        when().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/v1/articles'.get.parameters.name", hasItem("polarity"))
                .body("paths.'/v1/entities'.get", notNullValue());
        when().get("/q/swagger-ui/").then().statusCode(200);
    }

    @Test
    void servesAPageThatRunsNothingButItsOwnScripts() {
        String page =
                when().get("/")
                        .then()
                        .statusCode(200)
                        .contentType(containsString("text/html"))
                        .header("Cache-Control", "no-cache")
                        .header(
                                "Content-Security-Policy",
                                startsWith("default-src 'none'; script-src 'self';"))
                        .header("Content-Security-Policy", not(containsString("unsafe")))
                        .header(
                                "Content-Security-Policy",
                                containsString("require-trusted-types-for 'script'"))
                        .body(containsString("<title>Stancewire"))
                        .extract()
                        .asString();
        assertThat(page).doesNotContainPattern("<script(?![^>]* src=)|<style| on\\w+=| style=");
        Matcher bundle = Pattern.compile("src=\"(/ui/app-\\w+\\.js)\"").matcher(page);
        assertThat(bundle.find()).as(page).isTrue();
        given().header("Accept-Encoding", "gzip")
                .get(bundle.group(1))
                .then()
                .statusCode(200)
                .contentType(containsString("javascript"))
                .header("Content-Encoding", "gzip");
    }
}
