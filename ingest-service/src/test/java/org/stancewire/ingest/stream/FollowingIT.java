package org.stancewire.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.contract.Article;
import org.stancewire.ingest.KafkaInThisJvm;
import org.stancewire.ingest.Topics;
import org.stancewire.ingest.fetch.Site;
import org.stancewire.ingest.subscription.Followed;
import org.stancewire.ingest.subscription.PollResult;
import org.stancewire.ingest.subscription.Subscribed;
import org.stancewire.ingest.subscription.Wish;

class FollowingIT {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static Vertx vertx;

    @TempDir private Path temporary;

    private volatile Instant now = Instant.parse("2026-11-20T09:30:00Z");
    private final InstantSource clock = () -> now;
    private KafkaCluster kafka;
    private Publisher publisher;

    @BeforeAll
    static void startVertx() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stopVertx() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @BeforeEach
    void start() throws Exception {
        kafka = KafkaInThisJvm.startBroker();
        publisher = new Publisher();
    }

    @AfterEach
    void stop() throws Exception {
        publisher.close();
        kafka.close();
    }

    @Test
    void takesEveryNewEntryOnceAndAsksNoMoreThanIsDue() throws Exception {
        publisher.publish("a", "First");
        try (Replica replica = replica("one")) {
            String id = follow(replica, "a", Wish.USUAL);
            assertThat(polled(replica, id)).isEqualTo(new PollResult(now, 200, 1, null));
            assertThat(titles()).containsExactly("First");
            assertThat(article("First").text()).contains("after a long debate");
            assertThat(state(replica, id).state().title()).isEqualTo("a");

            advance(HALF_AN_HOUR);
            assertThat(polled(replica, id)).isEqualTo(new PollResult(now, 304, 0, null));

            publisher.publish("a", "Second");
            advance(HALF_AN_HOUR);
            assertThat(polled(replica, id)).isEqualTo(new PollResult(now, 200, 1, null));
            assertThat(titles()).containsExactlyInAnyOrder("First", "Second");
            assertThat(publisher.asked("/feed/a")).isEqualTo(3);
            assertThat(publisher.asked("pages")).isEqualTo(2);
        }
    }

    @Test
    void keepsToTheSummaryWhenPagesAreNotWanted() throws Exception {
        publisher.publish("a", "First");
        try (Replica replica = replica("one")) {
            polled(replica, follow(replica, "a", new Wish("The Desk", false, null, false)));
            assertThat(article("First").text()).isEqualTo("First\n\nIn short.");
            assertThat(article("First").source()).isEqualTo("The Desk");
            assertThat(publisher.asked("pages")).isZero();
        }
    }

    @Test
    void triesAPageAgainAndAddsItToTheArticle() throws Exception {
        publisher.publish("a", "First");
        publisher.answerPages(503);
        String id;
        try (Replica replica = replica("one")) {
            id = follow(replica, "a", Wish.USUAL);
            assertThat(polled(replica, id).problem()).endsWith("HTTP 503; it is tried again");
            assertThat(article("First").text()).isEqualTo("First\n\nIn short.");
            advance(Duration.ofMinutes(1));
            assertThat(polled(replica, id).newArticles()).isZero();
        }
        try (Replica replica = replica("again")) {
            publisher.answerPages(200);
            advance(Duration.ofMinutes(2));
            assertThat(polled(replica, id)).isEqualTo(new PollResult(now, 200, 1, null));
            advance(HALF_AN_HOUR);
            assertThat(polled(replica, id)).isEqualTo(new PollResult(now, 304, 0, null));
        }
        assertThat(publisher.asked("pages")).isEqualTo(3);
        assertThat(articles()).hasSize(2);
        assertThat(articles()).extracting(Article::id).containsOnly(article("First").id());
        assertThat(articles()).anyMatch(it -> it.text().contains("after a long debate"));
    }

    @Test
    void givesUpAPageThatDoesNotCome() throws Exception {
        publisher.publish("a", "First");
        publisher.answerPages(503);
        try (Replica replica = replica("one")) {
            String id = follow(replica, "a", Wish.USUAL);
            for (int minutes : new int[] {1, 2, 4, 8}) {
                assertThat(polled(replica, id).problem()).endsWith("it is tried again");
                assertThat(state(replica, id).nextPoll())
                        .isEqualTo(now.plus(Duration.ofMinutes(minutes)));
                advance(Duration.ofMinutes(minutes));
            }
            assertThat(polled(replica, id).problem()).endsWith("HTTP 503; given up");
            assertThat(state(replica, id).nextPoll()).isEqualTo(now.plus(HALF_AN_HOUR));
            advance(HALF_AN_HOUR);
            assertThat(polled(replica, id)).isEqualTo(new PollResult(now, 304, 0, null));
            assertThat(publisher.asked("pages")).isEqualTo(5);
            assertThat(articles()).hasSize(1);
        }
    }

    @Test
    void takesALongFeedInParts() throws Exception {
        for (int i = 1; i <= 7; i++) {
            publisher.publish("a", "Entry " + i);
        }
        try (Replica replica = replica("one")) {
            String id = follow(replica, "a", Wish.USUAL);
            assertThat(polled(replica, id).newArticles()).isEqualTo(3);
            assertThat(titles()).containsExactlyInAnyOrder("Entry 1", "Entry 2", "Entry 3");
            advance(Duration.ofMinutes(1));
            assertThat(polled(replica, id).newArticles()).isEqualTo(3);
            advance(Duration.ofMinutes(1));
            assertThat(polled(replica, id).newArticles()).isEqualTo(1);
            assertThat(state(replica, id).nextPoll()).isEqualTo(now.plus(HALF_AN_HOUR));
            assertThat(titles()).hasSize(7);
        }
    }

    @Test
    void leavesAServerAloneThatAsksForIt() throws Exception {
        publisher.answer(
                "a",
                exchange -> {
                    exchange.getResponseHeaders().add("Retry-After", "7200");
                    Site.answer(exchange, 503, new byte[0]);
                });
        try (Replica replica = replica("one")) {
            String id = follow(replica, "a", Wish.USUAL);
            assertThat(polled(replica, id).problem()).contains("HTTP 503");
            assertThat(state(replica, id).nextPoll()).isEqualTo(now.plusSeconds(7200));
            publisher.answerAsUsual("a");
            advance(Duration.ofSeconds(7199));
            // Whatever is polled later was not polled before.
            String later = follow(replica, "b", Wish.USUAL);
            polled(replica, later);
            assertThat(publisher.asked("/feed/a")).isEqualTo(1);
            advance(Duration.ofSeconds(1));
            assertThat(polled(replica, id).status()).isEqualTo(200);
            assertThat(publisher.asked("/feed/a")).isEqualTo(2);
        }
    }

    @Test
    void movesWithTheFeedAndStopsWhereItIsGone() throws Exception {
        publisher.publish("new", "First");
        publisher.answer(
                "old",
                exchange -> {
                    exchange.getResponseHeaders().add("Location", "/feed/new");
                    Site.answer(exchange, 301, new byte[0]);
                });
        try (Replica replica = replica("one")) {
            String id = follow(replica, "old", Wish.USUAL);
            assertThat(polled(replica, id).newArticles()).isEqualTo(1);
            assertThat(state(replica, id).address()).isEqualTo(publisher.feed("new"));
            publisher.answer("new", exchange -> Site.answer(exchange, 410, new byte[0]));
            advance(HALF_AN_HOUR);
            assertThat(polled(replica, id).status()).isEqualTo(410);
            assertThat(publisher.asked("/feed/old")).isEqualTo(1);
            assertThat(state(replica, id).isGone()).isTrue();
            assertThat(state(replica, id).nextPoll()).isNull();

            publisher.answerAsUsual("new");
            advance(Duration.ofDays(2));
            replica.subscribing.change(state(replica, id), Wish.USUAL);
            assertThat(polled(replica, id).status()).isEqualTo(304);
            assertThat(state(replica, id).isGone()).isFalse();
        }
    }

    @Test
    void knowsAfterARestartWhatItKnewBefore() throws Exception {
        publisher.publish("a", "First");
        String id;
        try (Replica replica = replica("one")) {
            id = follow(replica, "a", Wish.USUAL);
            polled(replica, id);
        }
        publisher.publish("a", "Second");
        try (Replica replica = replica("again")) {
            assertThat(state(replica, id).subscription().url()).isEqualTo(publisher.feed("a"));
            polled(replica, follow(replica, "b", Wish.USUAL));
            assertThat(publisher.asked("/feed/a")).isEqualTo(1);
            advance(HALF_AN_HOUR);
            assertThat(polled(replica, id)).isEqualTo(new PollResult(now, 200, 1, null));
            assertThat(titles()).containsExactlyInAnyOrder("First", "Second");
            assertThat(publisher.asked("pages")).isEqualTo(2);
        }
    }

    @Test
    void pausesAndForgets() throws Exception {
        try (Replica replica = replica("one")) {
            String paused = follow(replica, "a", Wish.USUAL);
            String removed = follow(replica, "b", Wish.USUAL);
            polled(replica, paused);
            polled(replica, removed);
            replica.subscribing.change(state(replica, paused), new Wish(null, true, null, true));
            replica.subscriptions.remove(removed);
            advance(Duration.ofDays(3));
            polled(replica, follow(replica, "c", Wish.USUAL));
            assertThat(replica.subscriptions.find(removed)).isEmpty();
            assertThat(publisher.asked("/feed/a")).isEqualTo(1);
            assertThat(publisher.asked("/feed/b")).isEqualTo(1);
            replica.subscribing.change(state(replica, paused), Wish.USUAL);
            assertThat(polled(replica, paused).at()).isEqualTo(now);
            follow(replica, "b", Wish.USUAL);
            assertThat(polled(replica, removed).newArticles()).isZero();
        }
    }

    @Test
    void sharesTheFeedsAmongReplicasAndPollsEachOnce() throws Exception {
        List<String> ids = new ArrayList<>();
        int rounds = 0;
        try (Replica one = replica("one")) {
            for (int i = 0; i < 30; i++) {
                ids.add(follow(one, "feed" + i, Wish.USUAL));
            }
            round(one, ids, ++rounds);
            try (Replica two = replica("two")) {
                Set<String> before = new HashSet<>();
                while (!before.contains("two")) {
                    advance(HALF_AN_HOUR);
                    round(two, ids, ++rounds);
                    before = askers(ids, rounds);
                }
                advance(HALF_AN_HOUR);
                round(one, ids, ++rounds);
                assertThat(askers(ids, rounds)).containsExactlyInAnyOrder("one", "two");
            }
            advance(HALF_AN_HOUR);
            round(one, ids, ++rounds);
            assertThat(askers(ids, rounds)).containsExactly("one");
        }
        assertThat(publisher.atOnce()).isZero();
    }

    /// It is killed while it fetches a page for an entry that is new: it has told nobody what it
    /// has taken, and does not leave the group.
    @Test
    void takesOverFromAReplicaThatIsKilled() throws Exception {
        Path time = temporary.resolve("clock");
        ReplicaProcess.set(time, clock);
        List<String> ids = new ArrayList<>();
        int rounds = 0;
        try (Replica one = replica("one");
                ReplicaProcess two =
                        ReplicaProcess.start(kafka.getBootstrapServers(), "two", time)) {
            for (int i = 0; i < 24; i++) {
                publisher.publish("feed" + i, "First of " + i);
                ids.add(follow(one, "feed" + i, Wish.USUAL));
            }
            round(one, ids, ++rounds);
            while (!askers(ids, rounds).contains("two")) {
                advance(HALF_AN_HOUR);
                ReplicaProcess.set(time, clock);
                round(one, ids, ++rounds);
            }
            for (int i = 0; i < 24; i++) {
                publisher.publish("feed" + i, "Second of " + i);
            }
            publisher.onPage(
                    asker -> {
                        if (asker.equals("two")) {
                            two.kill();
                        }
                    });
            advance(HALF_AN_HOUR);
            ReplicaProcess.set(time, clock);
            ids.forEach(id -> assertThat(polled(one, id).problem()).isNull());
            assertThat(two.isAlive()).isFalse();
        }
        assertThat(articles()).extracting(Article::id).hasSize(48).doesNotHaveDuplicates();
        assertThat(titles()).hasSize(48);
    }

    /// Waits until all were polled this time, each once.
    private void round(Replica seenBy, List<String> ids, int round) {
        ids.forEach(id -> assertThat(polled(seenBy, id).problem()).isNull());
        for (int i = 0; i < ids.size(); i++) {
            assertThat(publisher.asked("/feed/feed" + i)).as("feed %d", i).isEqualTo(round);
        }
    }

    /// Who polled in a round.
    private Set<String> askers(List<String> ids, int round) {
        Set<String> askers = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            askers.add(publisher.askers("feed" + i).get(round - 1));
        }
        return askers;
    }

    private Replica replica(String name) throws Exception {
        return new Replica(kafka.getBootstrapServers(), name, clock, vertx);
    }

    private String follow(Replica replica, String feed, Wish wish) throws InterruptedException {
        Subscribed done = replica.subscribing.subscribe(publisher.feed(feed), wish);
        assertThat(done).isInstanceOf(Subscribed.Done.class);
        return ((Subscribed.Done) done).followed().subscription().id();
    }

    private void advance(Duration time) {
        now = now.plus(time);
    }

    private static Followed state(Replica replica, String id) {
        return replica.subscriptions.find(id).orElseThrow();
    }

    /// What the poll of this moment came to, once it is over.
    private PollResult polled(Replica replica, String id) {
        Supplier<PollResult> last =
                () ->
                        state(replica, id).state() == null
                                ? null
                                : state(replica, id).state().lastResult();
        await(() -> last.get() != null && last.get().at().equals(now), last);
        return last.get();
    }

    private Set<String> titles() {
        Set<String> titles = new HashSet<>();
        articles().forEach(it -> titles.add(it.title()));
        return titles;
    }

    private Article article(String title) {
        return articles().stream().filter(it -> title.equals(it.title())).findFirst().orElseThrow();
    }

    private List<Article> articles() {
        return Topics.articles(kafka.getBootstrapServers());
    }

    private static void await(BooleanSupplier condition, Supplier<?> seen) {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("waited too long, saw %s", seen.get())
                    .isLessThan(deadline);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
