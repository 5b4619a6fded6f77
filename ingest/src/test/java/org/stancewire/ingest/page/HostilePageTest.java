package org.stancewire.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewire.ingest.article.Intake;
import org.stancewire.ingest.article.Submission;

class HostilePageTest {
    private static final int MANY = 60_000;

    /// Work that grew with the square of these would take hours; what is allowed is minutes.
    private static final Duration LONG = Duration.ofMinutes(3);

    static Stream<Arguments> hostilePages() {
        return Stream.of(
                page("deep", "<div>".repeat(MANY) + "words"),
                page("deep and wide", "<div><p>a b c</p>".repeat(MANY / 2)),
                page("deep tables", "<table><tr><td>".repeat(MANY / 3) + "x"),
                page("open formatting", "<b><i><u>".repeat(MANY / 6) + "<p>x".repeat(MANY / 6)),
                page("open links", "<a href=x>word ".repeat(MANY / 2)),
                page("attributes", "<p " + "a ".repeat(MANY) + ">x"),
                page("one name", "<div class='" + "a-b ".repeat(MANY) + "'>x</div>"),
                page("paragraphs", "<p>a few words in here.".repeat(MANY)),
                page("cards", "<li><a href=x>A title of some length</a><p>words".repeat(MANY / 6)),
                page("lines", "x<br>".repeat(MANY)),
                page("spaces", "<p>" + " ".repeat(MANY * 10) + "x"),
                page("digits", "<p>" + "1".repeat(MANY * 10)),
                page("broken comments", "<!-- ".repeat(MANY)),
                page("broken tags", "<".repeat(MANY) + "<meta charset".repeat(MANY / 2)),
                page("dates", "<div class=date>1 2 3 4 5 6 7 8 9</div>".repeat(MANY / 4)),
                page("nested dates", "<span class=date>".repeat(MANY / 4) + "1 2 3"),
                page("titles", "<title>a" + " | b".repeat(MANY) + "</title><p>x"),
                page("authors", "<meta name=author content='" + "a, ".repeat(MANY) + "'>"),
                page("deep data", data("[".repeat(MANY * 10))),
                page("many objects", data("[" + "{\"@type\":\"Article\"},".repeat(MANY))),
                page("open strings", data("{" + "\"headline\" : \"x ".repeat(MANY))),
                page("backslashes", data("{\"headline\": \"" + "\\".repeat(MANY * 5))),
                page("noughts", "\0".repeat(MANY)),
                page("half pairs", "<p>&#xD800;&#xDFFF;&#x110000;".repeat(MANY / 5)));
    }

    private static Arguments page(String name, String html) {
        return Arguments.of(name, html);
    }

    private static String data(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostilePages")
    void readsItOnASmallStackInTimeThatGrowsWithItsLength(String name, String html)
            throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable reading = () -> Intake.accept(read(html.getBytes(UTF_8)));
        Thread small = new Thread(null, reading, name, 256 << 10);
        small.setDaemon(true);
        small.setUncaughtExceptionHandler((_, e) -> failure.set(e));
        small.start();
        assertThat(small.join(LONG)).as("done in time").isTrue();
        assertThat(failure.get()).isNull();
    }

    @Test
    void readsAnyBytes() {
        Random random = new Random(5);
        String[] pieces = {
            "<p>",
            "</p>",
            "<div",
            " class=",
            "'",
            "\"",
            ">",
            "<!--",
            "<script",
            "type=application/ld+json>",
            "{\"@type\":",
            "\"Article\"",
            "<meta ",
            "property=",
            "article:published_time",
            "content=",
            "2012-04-18",
            "\0",
            "\uFEFF",
            "&#0;",
            "&amp",
            "<h1>",
            "<table>",
            "<br>",
            "words of a text. "
        };
        for (int i = 0; i < 2_000; i++) {
            StringBuilder html = new StringBuilder();
            for (int j = 0; j < 40; j++) {
                html.append(pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = html.toString().getBytes(UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            assertThatCode(() -> Intake.accept(read(bytes)))
                    .as(html.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void hasNoTextWhereThereIsMoreMarkupThanInAnyArticle() {
        Submission page = read("<p>words of a text. ".repeat(300_000).getBytes(UTF_8));
        Assertions.assertNull(page.text());
    }

    private static Submission read(byte[] bytes) {
        return PageReader.read(bytes, null, null);
    }
}
