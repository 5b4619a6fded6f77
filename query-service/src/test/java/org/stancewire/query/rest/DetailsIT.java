package org.stancewire.query.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.stancewire.query.TestArticle.HAFTAR;
import static org.stancewire.query.TestArticle.LIBYA;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewire.query.stream.KafkaInThisJvm;

@QuarkusTest
@TestProfile(Apart.class)
class DetailsIT {
    private static final String ARTICLE = "/v1/articles/" + OneArticle.EXAMPLE;

    KafkaInThisJvm kafka;

    @BeforeEach
    void write() throws Exception {
        SomeArticles.in(kafka);
    }

    @Test
    void keepsEveryRevisionReadable() {
        when().get(ARTICLE)
                .then()
                .body("revision", is(2))
                .body("revisions.number", contains(1, 2))
                .body("revisions.contentHash", contains("h0", "h1"))
                .body("text", is(SomeArticles.EMOJI))
                .body("mentions.provenance.model", contains("test-1", "test-1"));
        given().queryParam("revision", 1)
                .get(ARTICLE)
                .then()
                .body("revision", is(1))
                .body("text", is("Putin fears NATO."));
        given().queryParam("revision", 3)
                .get(ARTICLE)
                .then()
                .statusCode(404)
                .body("type", is("urn:stancewire:problem:unknown-revision"))
                .body("pointer", is("revision"))
                .body("detail", containsString("it has [1, 2]"));
    }

    @Test
    void findsSimilarArticlesAndNeverTheArticleItself() {
        given().queryParam("fields", "id,title")
                .get(ARTICLE + "/similar")
                .then()
                .statusCode(200)
                .body("articles.article.id", contains("reprint"))
                .body("articles[0].kind", is("NEAR_DUPLICATE"))
                .body("articles[0].shared.id", contains(PUTIN.id(), NATO.id()))
                .body("articles[0].article.size()", is(2));
        given().queryParam("source", "Nobody's")
                .get(ARTICLE + "/similar")
                .then()
                .body("articles", empty());
    }

    @Test
    void takesAnIdThatLooksLikeAPathForAnId() {
        given().urlEncodingEnabled(false)
                .get("/v1/articles/https%3A%2F%2Fexample.org%2Fa%2Fsimilar")
                .then()
                .statusCode(200)
                .body("id", is("https://example.org/a/similar"));
        given().urlEncodingEnabled(false)
                .get("/v1/articles/https%3A%2F%2Fexample.org%2Fa%2Fsimilar/similar")
                .then()
                .statusCode(200)
                .body("articles", empty());
    }

    @Test
    void explainsAnnotations() {
        given().queryParam("kind", "STANCE")
                .get(ARTICLE + "/explanations")
                .then()
                .statusCode(200)
                .body("revision", is(2))
                .body("explanations.size()", is(1))
                .body("explanations[0].because", startsWith("Vladimir Putin is against NATO"))
                .body("explanations[0].text", is(SomeArticles.EMOJI))
                .body("explanations[0].provenance.model", is("test-1"));
        when().get(ARTICLE + "/explanations")
                .then()
                .body("explanations.kind", hasItems("MENTION", "TONE", "REFERENCE", "QUOTE"));
    }

    @Test
    void showsAnEntity() {
        when().get("/v1/entities/" + NATO.id())
                .then()
                .statusCode(200)
                .body("name", is("NATO"))
                .body("names", hasItem("НАТО"))
                .body("count", is(2))
                .body("firstSeen.id", is(OneArticle.EXAMPLE))
                .body("lastSeen.id", is("reprint"))
                .body("mentionedWith.id", contains(PUTIN.id()))
                .body("asTarget.against.id", contains(PUTIN.id()))
                .body("asTarget.favor", empty())
                .body("quoted.count", is(0))
                .body("quoted.newest", nullValue());
        when().get("/v1/entities/" + PUTIN.id())
                .then()
                .body("quoted.newest.text", is("“It wants expansion”"));
    }

    @Test
    void saysHowToFindAnEntityThatIsNotThere() {
        when().get("/v1/entities/person:vladimir-puttin")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("urn:stancewire:problem:unknown-entity"))
                .body("detail", containsString(PUTIN.id()))
                .body("detail", containsString("/v1/entities?q=vladimir puttin"));
    }

    @Test
    void countsEntitiesInTheArticlesAskedFor() {
        given().queryParam("type", "LOCATION")
                .queryParam("holder", HAFTAR.id())
                .queryParam("limit", 1)
                .get("/v1/entities")
                .then()
                .statusCode(200)
                .body("entities.id", contains(LIBYA.id()))
                .body("entities[0].count", is(1));
    }

    @Test
    void findsQuotes() {
        given().queryParam("quoteBy", PUTIN.id())
                .queryParam("about", NATO.id())
                .queryParam("text", "expansions")
                .get("/v1/quotes")
                .then()
                .statusCode(200)
                .body("quotes.size()", is(1))
                .body("quotes[0].text", is("“It wants expansion”"))
                .body("quotes[0].start", is(SomeArticles.EMOJI.indexOf('“')))
                .body("quotes[0].speaker.id", is(PUTIN.id()))
                .body("quotes[0].article.id", is(OneArticle.EXAMPLE))
                .body("quotes[0].article.source", is("Example Times"))
                .body("cursor", nullValue());
    }

    @Test
    void annotatesAsTheW3cHasIt() {
        int putin = SomeArticles.EMOJI.indexOf("Putin");
        when().get(ARTICLE + "/annotations")
                .then()
                .statusCode(200)
                .contentType("application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"")
                .body("type", is("AnnotationPage"))
                .body("items[0].target.selector[0].start", is(putin - 1));
        String source =
                given().queryParam("offsets", "utf16")
                        .get(ARTICLE + "/annotations")
                        .then()
                        .body("items[0].target.selector[0].start", is(putin))
                        .extract()
                        .path("items[0].target.source");
        given().urlEncodingEnabled(false)
                .get(source)
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .body(is(SomeArticles.EMOJI));
    }

    @Test
    void exportsTheWholeResultAsLinesOfJson() {
        String lines =
                given().queryParam("fields", "id,title,publishedAt")
                        .get("/v1/export")
                        .then()
                        .statusCode(200)
                        .contentType("application/x-ndjson")
                        .header("Content-Disposition", containsString("stancewire-articles.ndjson"))
                        .extract()
                        .asString();
        assertThat(lines)
                .isEqualTo(
                        """
                        {"id":"reprint","title":null,"publishedAt":"2019-07-06"}
                        {"id":"%s","title":"Putin on NATO","publishedAt":"2019-07-05"}
                        {"id":"https://example.org/a/similar","title":"=HYPERLINK(\\"http://x.example\\",\\"a,b\\")","publishedAt":"2018-01-01"}
                        """
                                .formatted(OneArticle.EXAMPLE));
    }

    @Test
    void exportsStancesAsCsvThatNoSpreadsheetRuns() {
        String csv =
                given().accept("text/csv")
                        .queryParam("rows", "stances")
                        .queryParam("sort", "oldest")
                        .queryParam("fields", "holder,polarity,target,title")
                        .get("/v1/export")
                        .then()
                        .statusCode(200)
                        .contentType(startsWith("text/csv"))
                        .extract()
                        .asString();
        assertThat(csv)
                .isEqualTo(
                        """
                        holder,polarity,target,title
                        person:khalifa-haftar,FAVOR,country:ly,"'=HYPERLINK(""http://x.example"",""a,b"")"
                        person:vladimir-putin,AGAINST,organization:nato,Putin on NATO
                        """
                                .replace("\n", "\r\n"));
        given().queryParam("format", "csv")
                .queryParam("formulas", "keep")
                .queryParam("fields", "title")
                .queryParam("language", "ru")
                .get("/v1/export")
                .then()
                .body(is("title\r\n\"=HYPERLINK(\"\"http://x.example\"\",\"\"a,b\"\")\"\r\n"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /v1/export?limit=5,                            limit
                    /v1/export?format=xml,                         format
                    /v1/export?fields=id.name,                     fields
                    /v1/export?rows=mentions,                      rows
                    /v1/export?sort=relevance,                     sort
                    /v1/articles/reprint/annotations?offsets=utf8, offsets
                    /v1/articles/reprint/text?offsets=utf16,       offsets
                    /v1/articles/reprint/similar?sort=newest,      sort
                    /v1/articles/reprint/similar?limit=101,        limit
                    /v1/articles/reprint/explanations?kind=x,      kind
                    /v1/articles/reprint/explanations?entity=x,    entity
                    /v1/entities/country:ly?holder=x,              holder
                    /v1/entities?type=CITY,                        type
                    /v1/quotes?by=x,                               by
                    /v1/quotes?q=x&sort=relevance,                 sort
                    /v1/quotes?cursor=abc,                         cursor
                    /v1/quotes?text=title:x,                       text
                    """)
    void namesTheParameterAtFault(String path, String parameter) {
        when().get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("pointer", is(parameter))
                .body("detail", containsString("'" + parameter + "'"));
    }

    @Test
    void buildsTheIndexAnewAndSaysHowFarItIs() throws Exception {
        when().put("/v1/index/rebuild")
                .then()
                .statusCode(202)
                .body("rebuild.phase", anyOf(is("UNDER_WAY"), is("DONE")));
        Instant end = Instant.now().plusSeconds(30);
        while (!when().get("/v1/index").path("rebuild.phase").equals("DONE")) {
            assertThat(Instant.now()).isBefore(end);
            when().get(ARTICLE).then().statusCode(200);
            Thread.sleep(20);
        }
        when().get("/v1/index").then().body("articles", is(3)).body("rebuild.done", not(0));
        when().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void namesTheParametersThereAre() {
        when().get("/v1/quotes?by=x")
                .then()
                .body("detail", containsString("quoteBy"))
                .body("detail", containsString("about"));
    }
}
