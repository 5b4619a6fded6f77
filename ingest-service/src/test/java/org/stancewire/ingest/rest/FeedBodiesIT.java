package org.stancewire.ingest.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Article;
import org.stancewire.ingest.KafkaInThisJvm;
import org.stancewire.ingest.Readiness;
import org.stancewire.ingest.Topics;

@QuarkusTest
@WithTestResource(KafkaInThisJvm.class)
class FeedBodiesIT {
    /// The content type as it is, without a charset that nobody stated.
    private static final RestAssuredConfig AS_STATED =
            RestAssuredConfig.config()
                    .encoderConfig(
                            EncoderConfig.encoderConfig()
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    KafkaInThisJvm kafka;

    @BeforeEach
    void waitUntilReady() {
        Readiness.await();
    }

    @Test
    void takesEveryEntryOfAFeed() {
        String rss =
                """
                <?xml version="1.0" encoding="windows-1251"?>
                <rss><channel><title>Порт</title><language>ru</language>
                <item><title>Совет за план</title><link>https://feeds.example/1</link>
                <pubDate>Fri, 20 Nov 2026 09:30:00 +0300</pubDate><description>Совет &lt;b&gt;за&lt;/b&gt;.</description></item>
                <item><title>Порт открыт</title><link>https://feeds.example/2</link></item></channel></rss>
                """;
        post("application/rss+xml", rss.getBytes(Charset.forName("windows-1251")))
                .then()
                .statusCode(202)
                .body("received", equalTo(2))
                .body("accepted", equalTo(2))
                .body("rejected", equalTo(0));
        Article article =
                Topics.articles(kafka.bootstrapServers()).stream()
                        .filter(it -> "https://feeds.example/1".equals(it.url()))
                        .findFirst()
                        .orElseThrow();
        assertThat(article.text()).isEqualTo("Совет за план\n\nСовет за.");
        assertThat(article.source()).isEqualTo("Порт");
        assertThat(article.language()).isEqualTo("ru");
        assertThat(article.publishedAt()).hasToString("2026-11-20T09:30:00+03:00");
        post("text/xml", rss.getBytes(Charset.forName("windows-1251")))
                .then()
                .statusCode(200)
                .body("duplicates", equalTo(2));
    }

    @Test
    void takesAtomAndJsonFeed() {
        post(
                        "application/atom+xml",
                        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Atom.</title></entry></feed>"
                                .getBytes(UTF_8))
                .then()
                .statusCode(202);
        post(
                        "application/feed+json",
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"content_text\":\"Json.\"}]}"
                                .getBytes(UTF_8))
                .then()
                .statusCode(202);
    }

    @Test
    void saysWhyABodyIsNoFeed() {
        for (String body :
                new String[] {
                    "", "Hello.", "{}", "<opml/>", "<html/>", "<!DOCTYPE a [<!ENTITY b 'c'>]>"
                }) {
            post("application/xml", body.getBytes(UTF_8))
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:stancewire:problem:invalid-feed"));
        }
        post("application/rss+xml", ("<rss>" + "<a>".repeat(300_000)).getBytes(UTF_8))
                .then()
                .statusCode(413)
                .body("detail", containsString("in parts"));
    }

    private static Response post(String type, byte[] body) {
        return given().config(AS_STATED)
                .header("Content-Type", type)
                .body(body)
                .post("/v1/articles");
    }
}
