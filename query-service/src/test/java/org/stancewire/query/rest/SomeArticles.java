package org.stancewire.query.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.HAFTAR;
import static org.stancewire.query.TestArticle.LIBYA;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.article;

import java.time.Duration;
import java.time.Instant;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Tone;
import org.stancewire.query.stream.KafkaInThisJvm;

/// What the log holds of which the details are asked over HTTP. The examples of OpenAPI find it.
final class SomeArticles {
    static final String EMOJI = "😀 Putin blames NATO: “It wants expansion”, he said.";
    static final String HOSTILE = "=HYPERLINK(\"http://x.example\",\"a,b\")";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static boolean written;

    private SomeArticles() {}

    static synchronized void in(KafkaInThisJvm kafka) throws Exception {
        if (written) {
            return;
        }
        written = true;
        kafka.createTopic();
        write(kafka);
        Instant end = Instant.now().plus(PATIENCE);
        while (given().queryParam("q", "title:Putin").get("/v1/articles").path("total").equals(0)) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }

    static void write(KafkaInThisJvm kafka) {
        kafka.write(
                article(
                        OneArticle.EXAMPLE,
                        a ->
                                a.text("Putin fears NATO.")
                                        .hash("h0")
                                        .mention("Putin", PUTIN)
                                        .mention("NATO", NATO)));
        kafka.write(
                article(
                        OneArticle.EXAMPLE,
                        a ->
                                a.text(EMOJI)
                                        .title("Putin on NATO")
                                        .published("2019-07-05")
                                        .source("Example Times")
                                        .mention("Putin", PUTIN)
                                        .mention("NATO", NATO, Tone.NEGATIVE)
                                        .reference("It", NATO)
                                        .quote("“It wants expansion”", PUTIN)
                                        .stance(PUTIN, Polarity.AGAINST, NATO)),
                article(
                        "reprint",
                        a ->
                                a.text(EMOJI + " Agencies.")
                                        .published("2019-07-06")
                                        .mention("Putin", PUTIN)
                                        .mention("NATO", NATO)),
                article(
                        "https://example.org/a/similar",
                        a ->
                                a.text("Хафтар прибыл в Ливию.")
                                        .language("ru")
                                        .title(HOSTILE)
                                        .published("2018-01-01")
                                        .mention("Хафтар", HAFTAR)
                                        .mention("Ливию", LIBYA)
                                        .stance(HAFTAR, Polarity.FAVOR, LIBYA)));
    }
}
