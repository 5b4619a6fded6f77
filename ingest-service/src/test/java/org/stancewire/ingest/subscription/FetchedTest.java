package org.stancewire.ingest.subscription;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchedTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "'max-age=600', 600",
        "'public, MAX-AGE = 60', 60",
        "'max-age=\"60\"', 60",
        "'s-maxage=600', 0",
        "'no-cache', 0",
        "'max-age=99999999999999', 999999999",
        "'max-age=-1', 0"
    })
    void readsForHowLongAnAnswerIsFresh(String header, long seconds) {
        assertThat(answer("cache-control", header).maxAge()).hasSeconds(seconds);
    }

    @ParameterizedTest
    @CsvSource({
        "120, 120",
        "'Fri, 20 Nov 2026 10:30:00 GMT', 3600",
        "'Fri, 20 Nov 2026 08:30:00 GMT', 0",
        "soon, 0",
        "-5, 0"
    })
    void readsForHowLongAServerWantsToBeLeftAlone(String header, long seconds) {
        assertThat(answer("retry-after", header).retryAfter(NOW)).hasSeconds(seconds);
    }

    @Test
    void readsTypeAndCharset() {
        Fetched.Answer answer = answer("Content-Type", "Text/XML; Charset=\"iso-8859-1\"");
        assertThat(answer.mediaType()).isEqualTo("text/xml");
        assertThat(answer.charset()).isEqualTo(ISO_8859_1);
        assertThat(answer("Content-Type", "text/xml; charset=klingon").charset()).isNull();
        assertThat(answer("Content-Type", "text/xml; charset=-a").charset()).isNull();
        Fetched.Answer silent = answer("X", "");
        assertThat(silent.mediaType()).isEmpty();
        assertThat(silent.charset()).isNull();
        assertThat(silent.maxAge()).isEqualTo(Duration.ZERO);
        assertThat(silent.retryAfter(NOW)).isEqualTo(Duration.ZERO);
    }

    private static Fetched.Answer answer(String header, String value) {
        return new Fetched.Answer(
                200, "https://a.example/", null, Map.of(header, value), new byte[0]);
    }
}
