package org.stancewire.query.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.stancewire.query.TestArticle.HAFTAR;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.RUSSIA;
import static org.stancewire.query.TestArticle.article;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Tone;
import org.stancewire.query.stream.KafkaInThisJvm;

@QuarkusTest
@QuarkusTestResource(value = KafkaForQuarkus.class, restrictToAnnotatedClass = true)
class CountsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String QUIET = "2019-07-%02d";
    private static boolean written;

    KafkaInThisJvm kafka;

    @BeforeEach
    void writeOnce() throws Exception {
        if (written) {
            return;
        }
        written = true;
        kafka.createTopic();
        kafka.write(
                article(
                        "blames",
                        a ->
                                a.text("Putin blames NATO for the war.")
                                        .title("Putin blames NATO for the war.")
                                        .published("2019-07-05")
                                        .source("Example Times")
                                        .mention("Putin", PUTIN, Tone.NEGATIVE)
                                        .mention("NATO", NATO)
                                        .stance(PUTIN, Polarity.AGAINST, NATO, 0.7)),
                article(
                        "praises",
                        a ->
                                a.text("Putin praises NATO at last.")
                                        .published("2019-07-07T23:30:00Z")
                                        .source("Daily Example")
                                        .mention("Putin", PUTIN, Tone.POSITIVE)
                                        .stance(PUTIN, Polarity.FAVOR, NATO, 0.9)
                                        .stance(NATO, Polarity.AGAINST, RUSSIA, 0.8)));
        for (int day = 1; day <= 6; day++) {
            write("quiet" + day, QUIET.formatted(day));
        }
        for (int i = 0; i < 8; i++) {
            write("rising" + i, "2019-07-08", i);
        }
        Instant end = Instant.now().plus(PATIENCE);
        while (when().get("/v1/facets").<Integer>path("total") < 16) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }

    private void write(String id, String published) throws Exception {
        kafka.write(
                article(id, a -> a.text("Nothing but NATO.").published(published).entity(NATO)));
    }

    private void write(String id, String published, int hour) throws Exception {
        EnrichedArticle rising =
                article(
                        id,
                        a ->
                                a.text("Haftar is everywhere.")
                                        .published(published + "T0" + hour + ":00:00Z")
                                        .mention("Haftar", HAFTAR));
        kafka.write(rising);
    }

    @Test
    void countsBySeveralFacetsAtOnce() {
        when().get("/v1/facets?by=source,entity&by=polarity&limit=2")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("total", is(16))
                .body("facets.by", contains("source", "entity", "polarity"))
                .body("facets[0].buckets.value", contains("daily example", "example times"))
                .body("facets[0].buckets[0].name", nullValue())
                .body("facets[1].values", is(4))
                .body("facets[1].buckets.value", contains(NATO.id(), HAFTAR.id()))
                .body("facets[1].buckets[1].name", is("Khalifa Haftar"))
                .body("facets[1].buckets[1].type", is("PERSON"))
                .body("facets[1].buckets.count", contains(8, 8))
                .body("facets[2].buckets.value", contains("AGAINST", "FAVOR"))
                .body("facets[2].buckets.count", contains(2, 1));
    }

    @Test
    void showsWhoIsAgainstWhom() {
        when().get("/v1/stances?sort=newest")
                .then()
                .statusCode(200)
                .body("total.favor", is(1))
                .body("total.against", is(2))
                .body("total.confidence", is(0.8f))
                .body("pairs", is(2))
                .body("cells.holder.id", contains(PUTIN.id(), NATO.id()))
                .body("cells.target.name", contains("NATO", "Russia"))
                .body("cells[0].stances.favor", is(1))
                .body("cells[0].stances.against", is(1))
                .body("cells[0].newest.article.id", is("praises"))
                .body("cells[0].newest.article.publishedAt", is("2019-07-07T23:30:00Z"))
                .body("cells[0].newest.article.language", is("en"))
                .body("cells[0].newest.evidence[0].text", is("Putin praises NATO at last."))
                .body("holders.party.id", contains(PUTIN.id(), NATO.id()))
                .body("targets[1].stances.against", is(1));
        when().get("/v1/stances?polarity=AGAINST&rows=1&columns=1&to=2019-07-06")
                .then()
                .body("cells.holder.id", contains(PUTIN.id()))
                .body("cells[0].newest.article.title", is("Putin blames NATO for the war."));
    }

    @Test
    void listsTheEvidencePageByPage() {
        String cursor =
                when().get("/v1/stances/evidence?limit=2")
                        .then()
                        .statusCode(200)
                        .body("total", is(3))
                        .body("stances.article.id", contains("praises", "praises"))
                        .body("stances.polarity", contains("FAVOR", "AGAINST"))
                        .extract()
                        .path("cursor");
        given().queryParam("cursor", cursor)
                .get("/v1/stances/evidence?limit=2")
                .then()
                .body("stances.article.id", contains("blames"))
                .body("stances[0].article.source", is("Example Times"))
                .body("stances[0].confidence", is(0.7f))
                .body("stances[0].basis", is("REPORTED"))
                .body("stances[0].evidence[0].text", is("Putin blames NATO for the war."))
                .body("stances[0].evidence[0].provenance.model", is("test-1"))
                .body("cursor", nullValue());
    }

    @Test
    void countsToneOverTimeInAZone() {
        when().get(
                        "/v1/timeline?entity={id}&toneOf={id}&zone=Europe/Berlin&by=source&limit=1",
                        PUTIN.id(),
                        PUTIN.id())
                .then()
                .statusCode(200)
                .body("interval", is("day"))
                .body("zone", is("Europe/Berlin"))
                .body(
                        "slots.from",
                        contains(
                                "2019-07-05T00:00:00+02:00",
                                "2019-07-06T00:00:00+02:00",
                                "2019-07-07T00:00:00+02:00",
                                "2019-07-08T00:00:00+02:00"))
                .body("slots.count", contains(1, 0, 0, 1))
                .body("slots.tones.negative", contains(1, 0, 0, 0))
                .body("slots.tones.positive", contains(0, 0, 0, 1))
                .body("slots[0].stances", nullValue())
                .body("series.of.value", contains("daily example"))
                .body("series[0].points.count", contains(0, 0, 0, 1))
                .body("rest.count", contains(1, 0, 0, 0));
    }

    @Test
    void findsWhatRises() {
        when().get("/v1/trends?to=2019-07-08")
                .then()
                .statusCode(200)
                .body("recent.from", is("2019-07-08T00:00:00Z"))
                .body("recent.total", is(8))
                .body("past.from", is("2019-07-01T00:00:00Z"))
                .body("past.total", is(8))
                .body("trends.value", contains(HAFTAR.id()))
                .body("trends[0].name", is("Khalifa Haftar"))
                .body("trends[0].recent", is(8))
                .body("trends[0].past", is(0));
        when().get("/v1/trends?by=stance&to=2019-07-07&past=3d&minScore=1")
                .then()
                .body("trends.holder.id", contains(NATO.id()))
                .body("trends.target.name", contains("Russia"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /v1/facets?by=colour,                          by,       quoteBy
                    /v1/facets?limit=1001,                         limit,    1000
                    /v1/facets?sort=newest,                        sort,     by
                    /v1/timeline?interval=fortnight,               interval, WEEK
                    /v1/timeline?zone=Middle-earth/Bree,           zone,     Europe/Berlin
                    /v1/timeline?measure=tone,                     toneOf,   person:
                    /v1/timeline?measure=stance&toneOf=person:a,   toneOf,   leave one
                    /v1/timeline?by=colour,                        by,       source
                    /v1/timeline?limit=51,                         limit,    50
                    /v1/stances?sort=size,                         sort,     CONTESTED
                    /v1/stances?rows=0,                            rows,     1000
                    /v1/stances/evidence?cursor=abc,               cursor,   leave it out
                    /v1/stances/evidence?holder=,                  holder,   leave it out
                    /v1/trends?window=soon,                        window,   24h
                    /v1/trends?past=0d,                            past,     7d
                    /v1/trends?by=colour,                          by,       stance
                    /v1/trends?minScore=-1,                        minScore, 10.828
                    """)
    void namesTheParameterAtFaultAndTheFix(String path, String parameter, String fix) {
        when().get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("urn:stancewire:problem:bad-question"))
                .body("pointer", is(parameter))
                .body("detail", containsString("'" + parameter + "'"))
                .body("detail", containsString(fix));
    }

    @Test
    void refusesACursorOfAnotherList() {
        String cursor = when().get("/v1/articles?limit=1").path("cursor");
        given().queryParam("cursor", cursor)
                .get("/v1/stances/evidence")
                .then()
                .statusCode(400)
                .body("pointer", is("cursor"));
    }
}
