package org.stancewire.ingest.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Article;
import org.stancewire.contract.Position;
import org.stancewire.ingest.article.Submission;
import org.stancewire.ingest.log.ArticleLog;
import org.stancewire.ingest.log.LogUnavailableException;
import org.stancewire.ingest.log.Receipt;
import org.stancewire.ingest.log.Trace;

class PollTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");
    private static final String URL = "https://news.example/rss";
    private static final String FEED =
            """
            <rss><channel><title>News</title><ttl>120</ttl>
            <item><title>Second</title><link>https://news.example/2</link><description>Two …</description></item>
            <item><title>First</title><link>https://news.example/1</link><description>One …</description></item>
            </channel></rss>
            """;

    private final Log log = new Log();
    private final List<Fetcher.Request> requests = new ArrayList<>();

    @Test
    void takesTheOldestEntryFirst() throws InterruptedException {
        PollState state = poll(followed(null), web(200, FEED));
        assertThat(log.taken).extracting(Article::title).containsExactly("First", "Second");
        assertThat(log.taken)
                .extracting(Article::text)
                .first()
                .asString()
                .contains("the page of https://news.example/1");
        assertThat(log.taken).extracting(Article::subscription).containsOnly("s");
        assertThat(state.lastResult()).isEqualTo(new PollResult(NOW, 200, 2, null));
        assertThat(state.nextPoll()).isEqualTo(NOW.plus(Duration.ofHours(2)));
        assertThat(state.title()).isEqualTo("News");
    }

    @Test
    void showsTheServerWhatItHas() throws InterruptedException {
        PollState first =
                poll(followed(null), web(200, FEED, "ETag", "\"1\"", "Last-Modified", "then"));
        PollState second = poll(followed(first), web(304, ""));
        Fetcher.Request last = requests.getLast();
        assertThat(last.etag()).isEqualTo("\"1\"");
        assertThat(last.lastModified()).isEqualTo("then");
        assertThat(second.etag()).isEqualTo("\"1\"");
        assertThat(second.known()).isEqualTo(first.known());
        assertThat(second.nextPoll()).isEqualTo(NOW.plus(Duration.ofHours(2)));
    }

    @Test
    void takesNothingTwice() throws InterruptedException {
        PollState first = poll(followed(null), web(200, FEED));
        requests.clear();
        PollState second = poll(followed(first), web(200, FEED));
        assertThat(second.lastResult().newArticles()).isZero();
        assertThat(requests).hasSize(1);
        assertThat(log.taken).hasSize(2);
    }

    @Test
    void comesBackForWhatTheLogDidNotTake() throws InterruptedException {
        log.full = true;
        PollState first = poll(followed(null), web(200, FEED, "ETag", "\"1\""));
        assertThat(first.lastResult().problem()).contains("full");
        assertThat(first.etag()).isNull();
        assertThat(first.nextPoll()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        log.full = false;
        assertThat(poll(followed(first), web(200, FEED)).lastResult().newArticles()).isEqualTo(2);
    }

    @Test
    void keepsTheSummaryWhereThePageCannotBeHad() throws InterruptedException {
        Fetcher broken =
                fetcher(
                        request ->
                                answer(request.url(), request.url().equals(URL) ? 200 : 404, FEED));
        PollState state = poll(followed(null), broken);
        assertThat(log.taken)
                .extracting(Article::text)
                .containsExactly("First\n\nOne …", "Second\n\nTwo …");
        assertThat(state.lastResult())
                .isEqualTo(
                        new PollResult(
                                NOW, 200, 2, "page https://news.example/1: HTTP 404 (and 1 more)"));
    }

    @Test
    void triesAPageAgainThatMayBeThereLater() throws InterruptedException {
        PollState state = poll(followed(null), pages(503));
        assertThat(log.taken)
                .extracting(Article::text)
                .containsExactly("First\n\nOne …", "Second\n\nTwo …");
        assertThat(state.lastResult().problem())
                .isEqualTo("page https://news.example/1: HTTP 503; it is tried again (and 1 more)");
        assertThat(state.etag()).isNull();
        assertThat(state.nextPoll()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));

        state = poll(followed(state), pages(503));
        assertThat(log.taken).hasSize(2);
        assertThat(state.nextPoll()).isEqualTo(NOW.plus(Duration.ofMinutes(2)));

        state = poll(followed(state), pages(200));
        assertThat(log.taken).hasSize(4);
        assertThat(log.taken.get(2).id()).isEqualTo(log.taken.getFirst().id());
        assertThat(log.taken.get(2).text()).contains("the page of https://news.example/1");
        assertThat(state.lastResult()).isEqualTo(new PollResult(NOW, 200, 2, null));
        assertThat(state.waiting()).isNull();
        assertThat(state.etag()).isEqualTo("\"1\"");
        assertThat(state.nextPoll()).isEqualTo(NOW.plus(Duration.ofHours(2)));

        poll(followed(state), pages(200));
        assertThat(log.taken).hasSize(4);
    }

    @Test
    void givesUpAPageThatDoesNotCome() throws InterruptedException {
        PollState state = null;
        for (int i = 0; i < WaitingPages.MOST_TRIES; i++) {
            state = poll(followed(state), pages(503));
        }
        assertThat(state.lastResult().problem())
                .isEqualTo("page https://news.example/1: HTTP 503; given up (and 1 more)");
        assertThat(state.etag()).isEqualTo("\"1\"");
        assertThat(state.nextPoll()).isEqualTo(NOW.plus(Duration.ofHours(2)));
        requests.clear();
        poll(followed(state), pages(200));
        assertThat(requests).extracting(Fetcher.Request::url).containsExactly(URL);
        assertThat(log.taken).hasSize(2);
    }

    @Test
    void forgetsAPageWhoseEntryIsNoLongerThere() throws InterruptedException {
        PollState state = poll(followed(null), pages(503));
        String without = FEED.replaceFirst("<item><title>Second.*?</item>", "");
        state = poll(followed(state), pages(503, without));
        assertThat(state.lastResult().problem())
                .isEqualTo("page https://news.example/1: HTTP 503; it is tried again");
    }

    /// A feed, and pages that are all answered so.
    private Fetcher pages(int status) {
        return pages(status, FEED);
    }

    private Fetcher pages(int status, String feed) {
        return fetcher(
                request ->
                        request.url().endsWith("/robots.txt")
                                ? answer(request.url(), 404, "")
                                : answer(
                                        request.url(),
                                        request.url().equals(URL) ? 200 : status,
                                        feed,
                                        "ETag",
                                        "\"1\""));
    }

    @Test
    void fetchesNoPageThatItsSiteKeepsBack() throws InterruptedException {
        Fetcher closed =
                fetcher(
                        request ->
                                request.url().endsWith("/robots.txt")
                                        ? answer(request.url(), 200, "User-agent: *\nDisallow: /1")
                                        : answer(request.url(), 200, FEED));
        assertThat(poll(followed(null), closed).lastResult().problem())
                .isEqualTo("page https://news.example/1: its site's robots.txt keeps it from us");
        assertThat(requests)
                .extracting(Fetcher.Request::url)
                .containsExactly(URL, "https://news.example/robots.txt", "https://news.example/2");
    }

    @Test
    void asksTheSiteToWhichAPageLeads() throws InterruptedException {
        Fetcher moved =
                fetcher(
                        request ->
                                switch (request.url()) {
                                    case URL -> answer(URL, 200, FEED);
                                    case "https://news.example/1" ->
                                            led(request, "https://closed.example/1");
                                    case "https://news.example/2" ->
                                            led(request, "https://open.example/2");
                                    case "https://closed.example/robots.txt" ->
                                            answer(
                                                    request.url(),
                                                    200,
                                                    "User-agent: *\nDisallow: /");
                                    default -> answer(request.url(), 404, "");
                                });
        PollState state = poll(followed(null), moved);
        assertThat(state.lastResult().problem())
                .isEqualTo("page https://news.example/1: its site's robots.txt keeps it from us");
        assertThat(state.waiting()).isNull();
        assertThat(log.taken.getFirst().text()).isEqualTo("First\n\nOne …");
        assertThat(log.taken.getLast().text()).contains("the page of https://open.example/2");
    }

    /// A redirect, which is followed unless the one who asked objects.
    private static Fetched led(Fetcher.Request request, String to) {
        try {
            String objection = request.redirects().objection(to);
            return objection == null ? answer(to, 200, "") : new Fetched.Failed(objection);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void asksWhereTheFeedWasAtFirstWhenItsNewPlaceIsDead() throws InterruptedException {
        String there = "https://new.example/rss";
        Fetched.Answer feed = (Fetched.Answer) answer(there, 200, FEED, "ETag", "\"new\"");
        PollState state =
                poll(
                        followed(null),
                        fetcher(
                                request ->
                                        request.url().equals(URL)
                                                ? new Fetched.Answer(
                                                        200,
                                                        there,
                                                        there,
                                                        feed.headers(),
                                                        feed.body())
                                                : answer(request.url(), 404, "")));
        requests.clear();
        for (int i = 1; i <= 3; i++) {
            state = poll(followed(state), web(503, ""));
        }
        assertThat(requests).extracting(Fetcher.Request::url).containsOnly(there).hasSize(3);
        requests.clear();
        state = poll(followed(state), web(200, FEED));
        assertThat(requests.getFirst())
                .extracting(Fetcher.Request::url, Fetcher.Request::etag)
                .containsExactly(URL, null);
        assertThat(state.failures()).isZero();
        assertThat(followed(state).address()).isEqualTo(URL);
    }

    @Test
    void backsOffAndComesBack() throws InterruptedException {
        PollState state = poll(followed(null), web(200, FEED, "ETag", "\"1\""));
        for (int i = 1; i <= 3; i++) {
            state = poll(followed(state), web(500, ""));
            assertThat(state.failures()).isEqualTo(i);
            assertThat(state.nextPoll()).isEqualTo(NOW.plus(Duration.ofMinutes(15L << i)));
        }
        assertThat(state.etag()).isEqualTo("\"1\"");
        state = poll(followed(state), fetcher(_ -> new Fetched.Failed("no host")));
        assertThat(state.lastResult()).isEqualTo(new PollResult(NOW, null, 0, "no host"));
        state = poll(followed(state), web(200, "<html>Not found</html>"));
        assertThat(state.lastResult().problem()).contains("web page");
        assertThat(state.failures()).isEqualTo(5);
        assertThat(poll(followed(state), web(304, "")).failures()).isZero();
    }

    @Test
    void doesNotMoveToAPlaceWithoutAFeed() throws InterruptedException {
        Fetched.Answer answer = (Fetched.Answer) answer(URL, 200, "<html>Parked</html>");
        PollState state =
                poll(
                        followed(null),
                        fetcher(
                                _ ->
                                        new Fetched.Answer(
                                                200,
                                                "https://b.example/",
                                                "https://b.example/",
                                                Map.of(),
                                                answer.body())));
        assertThat(state.movedTo()).isNull();
    }

    @Test
    void remembersNoValidatorThatWouldFillARecord() throws InterruptedException {
        PollState state =
                poll(followed(null), web(200, FEED, "ETag", "\"" + "x".repeat(5_000) + "\""));
        assertThat(state.etag()).isNull();
    }

    @Test
    void isDueAtOnceWhenSomebodyAsksAnew() {
        PollState gone =
                new PollState(
                        NOW,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new PollResult(NOW, 410, 0, null),
                        3,
                        NOW.plusSeconds(1),
                        true,
                        "",
                        null);
        Followed before = followed(gone);
        assertThat(before.nextPoll()).isNull();
        Subscription later =
                new Subscription("s", URL, null, true, null, false, NOW, NOW.plusSeconds(9));
        Followed after = new Followed(later, gone);
        assertThat(after.isGone()).isFalse();
        assertThat(after.failures()).isZero();
        assertThat(after.isDue(NOW.plusSeconds(9))).isTrue();
        assertThat(after.isDue(NOW.plusSeconds(8))).isFalse();
    }

    /// It would be left alone for an hour more otherwise.
    @Test
    void isDueAtOnceWhenTheClockIsPutBackAnHour() throws InterruptedException {
        PollState state = poll(followed(null), web(200, FEED));
        Followed followed = followed(state);
        assertThat(followed.isDue(NOW)).isFalse();
        assertThat(followed.isDue(NOW.minusSeconds(1))).isFalse();
        assertThat(followed.isDue(NOW.minus(Duration.ofHours(1)))).isTrue();
    }

    private PollState poll(Followed followed, Fetcher fetcher) throws InterruptedException {
        Schedule schedule =
                new Schedule(
                        Duration.ofMinutes(30), Duration.ofMinutes(1), Duration.ofDays(1), () -> 0);
        PageReading pages = (_, _, url) -> page(url);
        NewEntries newEntries = new NewEntries(log, fetcher, pages, 100, () -> NOW);
        return new Poll(fetcher, newEntries, schedule, () -> NOW).run(followed);
    }

    private static Submission page(String url) {
        return new Submission(
                null, null, null, null, null, null, List.of(), "This is the page of " + url);
    }

    private static Followed followed(PollState state) {
        return new Followed(new Subscription("s", URL, null, true, null, false, NOW, NOW), state);
    }

    /// Every address answers alike.
    private Fetcher web(int status, String body, String... headers) {
        return fetcher(request -> answer(request.url(), status, body, headers));
    }

    private static Fetched answer(String url, int status, String body, String... headers) {
        Map<String, String> all = new TreeMap<>(Map.of("Content-Type", "text/html; charset=utf-8"));
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        return new Fetched.Answer(status, url, null, all, body.getBytes(UTF_8));
    }

    private Fetcher fetcher(Function<Fetcher.Request, Fetched> web) {
        return new Fetcher() {
            @Override
            public Fetched fetch(Request request) {
                requests.add(request);
                return web.apply(request);
            }

            @Override
            public String objection(String url) {
                return null;
            }
        };
    }

    /// Takes everything unless it is full.
    private static final class Log implements ArticleLog {
        private final List<Article> taken = new ArrayList<>();
        private boolean full;

        @Override
        public CompletableFuture<Receipt> append(Article article, Trace trace) {
            if (full) {
                return CompletableFuture.failedFuture(new LogUnavailableException("full", null));
            }
            taken.add(article);
            return CompletableFuture.completedFuture(new Receipt(Position.START, false));
        }

        @Override
        public CompletableFuture<Receipt> appendOfRow(Article article, Trace trace) {
            return append(article, trace);
        }

        @Override
        public CompletableFuture<Integer> delete(String articleId) {
            return CompletableFuture.completedFuture(
                    taken.removeIf(it -> it.id().equals(articleId)) ? 1 : 0);
        }
    }
}
