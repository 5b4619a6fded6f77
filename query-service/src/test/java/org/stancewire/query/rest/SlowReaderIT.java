package org.stancewire.query.rest;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.article;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.stream.KafkaInThisJvm;

@QuarkusTest
@TestProfile(SlowReaderIT.OfItsOwn.class)
class SlowReaderIT {
    private static final int ARTICLES = 1500;

    /// All of them together are far more than what two sockets hold.
    private static final int LENGTH = 40_000;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    KafkaInThisJvm kafka;
    @Inject MeterRegistry meters;

    @TestHTTPResource("/v1/export?fields=id,text")
    URI export;

    /// A log and an index that no other test fills.
    public static class OfItsOwn extends Apart {}

    @Test
    void isWaitedForWithoutMakingRowsInStock() throws Exception {
        fill();
        try (Socket socket = new Socket(export.getHost(), export.getPort())) {
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            socket.getOutputStream()
                    .write(
                            ("GET "
                                            + export.getPath()
                                            + '?'
                                            + export.getQuery()
                                            + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            assertThat(in.read()).isEqualTo('H');
            double made = whenItRests();
            assertThat(made).isLessThan(ARTICLES);
            when().get("/v1/articles?limit=1").then().statusCode(200);
            assertThat(in.readAllBytes().length).isGreaterThan(ARTICLES * LENGTH);
            assertThat(made()).isEqualTo(ARTICLES);
        }
    }

    private void fill() throws Exception {
        kafka.createTopic();
        String text = "word ".repeat(LENGTH / 5);
        for (int i = 0; i < ARTICLES; i += 100) {
            EnrichedArticle[] some = new EnrichedArticle[100];
            for (int j = 0; j < some.length; j++) {
                some[j] = article("a" + (i + j), a -> a.text(text));
            }
            kafka.write(some);
        }
        Instant end = Instant.now().plus(PATIENCE);
        while (!when().get("/v1/articles?limit=1").path("total").equals(ARTICLES)) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
    }

    /// How many rows were made by the time that no more are.
    private double whenItRests() throws InterruptedException {
        double before = -1;
        while (made() > before) {
            before = made();
            Thread.sleep(500);
        }
        return before;
    }

    private double made() {
        return meters.get("stancewire.query.exported").counter().count();
    }
}
