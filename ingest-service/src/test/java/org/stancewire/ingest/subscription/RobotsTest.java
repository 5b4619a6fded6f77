package org.stancewire.ingest.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
    private static final String EVERYBODY =
            """
            # comment
            User-agent: other
            Disallow: /

            User-Agent: *
            Disallow: /private   # all of it
            Allow: /private/open
            Disallow: /*.pdf$
            Disallow: /*?print=
            Disallow:
            Sitemap: https://news.example/sitemap.xml
            Disallow: /same
            Allow: /same
            """;

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/2026/news, true",
        "/private, false",
        "/private/a, false",
        "/private/open/a, true",
        "/a.pdf, false",
        "/a.pdf?x, true",
        "/b?print=1, false",
        "/same, true"
    })
    void keepsToTheLongestRule(String path, boolean allowed) {
        assertThat(Robots.parse(EVERYBODY).allow(path)).isEqualTo(allowed);
    }

    @Test
    void keepsToTheGroupThatNamesUs() {
        String text =
                "User-agent: *\nDisallow: /\nUser-agent: Stancewire\nUser-agent: b\nDisallow: /x\n";
        assertThat(Robots.parse(text).allow("/a")).isTrue();
        assertThat(Robots.parse(text).allow("/x/1")).isFalse();
        assertThat(
                        Robots.parse(
                                        "User-agent: stancewire\nDisallow:\nUser-agent: *\nDisallow: /")
                                .allow("/"))
                .isTrue();
        assertThat(Robots.parse("User-agent: a\nUser-agent: *\nDisallow: /").allow("/")).isFalse();
    }

    @Test
    void readsAnything() {
        for (String text :
                new String[] {
                    "", "<html>", "Disallow: /", ":", "user-agent", "User-agent: *\nDisallow"
                }) {
            assertThat(Robots.parse(text).allow("/")).as(text).isTrue();
        }
        String stars = "User-agent: *\nDisallow: /" + "*a".repeat(240) + "b$\n";
        assertThat(Robots.parse(stars.repeat(1_000)).allow("/" + "a".repeat(4_000))).isTrue();
    }

    @Test
    void asksASiteOnceADay() throws InterruptedException {
        Instant[] now = {Instant.parse("2026-11-20T09:30:00Z")};
        List<String> asked = new ArrayList<>();
        Permission permission = new Permission(new Web(asked), () -> now[0]);
        assertThat(permission.of("https://open.example/a?b")).isEqualTo(Permission.Answer.GIVEN);
        assertThat(permission.of("https://open.example/b")).isEqualTo(Permission.Answer.GIVEN);
        assertThat(permission.of("https://some.example/no")).isEqualTo(Permission.Answer.REFUSED);
        assertThat(permission.of("https://some.example/yes")).isEqualTo(Permission.Answer.GIVEN);
        assertThat(permission.of("https://broken.example/")).isEqualTo(Permission.Answer.UNKNOWN);
        assertThat(permission.of("https://away.example/")).isEqualTo(Permission.Answer.UNKNOWN);
        assertThat(permission.of("https://away.example/other"))
                .isEqualTo(Permission.Answer.UNKNOWN);
        assertThat(asked).hasSize(4);
        now[0] = now[0].plusSeconds(24 * 60 * 60);
        assertThat(permission.of("https://open.example/a")).isEqualTo(Permission.Answer.GIVEN);
        assertThat(asked).hasSize(5).allMatch(url -> url.endsWith(".example/robots.txt"));
    }

    @Test
    void asksASiteAgainSoonThatDidNotAnswer() throws InterruptedException {
        Instant[] now = {Instant.parse("2026-11-20T09:30:00Z")};
        List<String> asked = new ArrayList<>();
        Permission permission = new Permission(new Web(asked), () -> now[0]);
        assertThat(permission.of("https://broken.example/a")).isEqualTo(Permission.Answer.UNKNOWN);
        assertThat(permission.of("https://away.example/a")).isEqualTo(Permission.Answer.UNKNOWN);
        now[0] = now[0].plusSeconds(60);
        assertThat(permission.of("https://broken.example/b")).isEqualTo(Permission.Answer.UNKNOWN);
        assertThat(permission.of("https://away.example/b")).isEqualTo(Permission.Answer.UNKNOWN);
        assertThat(asked).hasSize(4);
    }

    private record Web(List<String> asked) implements Fetcher {
        @Override
        public Fetched fetch(Request request) {
            asked.add(request.url());
            return switch (request.url()) {
                case "https://some.example/robots.txt" ->
                        answer(200, "User-agent: *\nDisallow: /no");
                case "https://broken.example/robots.txt" -> answer(503, "");
                case "https://away.example/robots.txt" -> new Fetched.Failed("no host");
                default -> answer(404, "");
            };
        }

        private static Fetched answer(int status, String body) {
            return new Fetched.Answer(status, "", null, Map.of(), body.getBytes(UTF_8));
        }

        @Override
        public String objection(String url) {
            return null;
        }
    }
}
