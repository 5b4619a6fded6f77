package org.stancewire.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.query.TestArticle.article;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.opensearch.Cluster;
import org.stancewire.query.opensearch.OpenSearchFeedIndex;
import org.stancewire.query.opensearch.OpenSearchIndex;
import org.stancewire.query.opensearch.OpenSearchNode;
import org.stancewire.query.oracle.RandomArticles;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.FoundArticle;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.ReadablePosition;
import org.stancewire.query.search.hit.FeedItem;
import org.stancewire.query.search.live.Change;
import org.stancewire.query.search.live.CurrentRevision;
import org.stancewire.query.search.live.Step;
import org.stancewire.query.search.live.Steps;
import org.stancewire.service.KafkaSettings;
import org.stancewire.service.TopicCreator;

class SharedTailIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static KafkaInThisJvm kafka;

    private final String name = "test-" + UUID.randomUUID();

    @BeforeAll
    static void start() {
        kafka = new KafkaInThisJvm();
    }

    @AfterAll
    static void stop() throws Exception {
        kafka.close();
    }

    @BeforeEach
    void emptyLog() throws Exception {
        kafka.ensureTopic();
        kafka.deleteTopic();
        kafka.createTopic();
    }

    /// Two fill the index together, one of them goes and comes back meanwhile. Whoever fills
    /// another from the beginning of the log ends with the same articles and revisions.
    @Test
    void endsWithTheSameArticlesWhoeverFillsTheIndex() throws Exception {
        RandomArticles articles = new RandomArticles(new Random(7));
        List<EnrichedArticle> put = new ArrayList<>();
        Map<String, List<String>> expected = new TreeMap<>();
        try (Following one = new Following(name)) {
            for (int round = 0; round < 4; round++) {
                try (Following other = new Following(name)) {
                    for (int i = 0; i < 10; i++) {
                        EnrichedArticle[] next =
                                Stream.generate(() -> articles.next(40))
                                        .limit(6)
                                        .toArray(EnrichedArticle[]::new);
                        kafka.write(next);
                        for (EnrichedArticle each : next) {
                            put.add(each);
                            expected.computeIfAbsent(each.article().id(), _ -> new ArrayList<>())
                                    .add(each.article().contentHash());
                        }
                        EnrichedArticle gone = put.get(5 * i);
                        kafka.writeRaw(gone.article().revision(), null);
                        expected.getOrDefault(gone.article().id(), new ArrayList<>())
                                .remove(gone.article().contentHash());
                    }
                    if (round % 2 == 0) {
                        other.awaitRead();
                    }
                }
            }
            expected.values().removeIf(List::isEmpty);
            one.awaitRead();
            assertThat(one.revisions()).isEqualTo(expected);
            try (Following anew = new Following("anew-" + name)) {
                anew.awaitRead();
                assertThat(anew.revisions()).isEqualTo(expected);
                assertThat(anew.numbers()).isEqualTo(one.numbers());
            }
        }
    }

    @Test
    void tellsStreamsOfEachChangeWhoeverMadeIt() throws Exception {
        EnrichedArticle first = article("a", a -> a.text("Putin spoke."));
        EnrichedArticle second = article("a", a -> a.hash("h2").text("NATO answered."));
        try (Following fills = new Following(name);
                Following tells = new Following(name)) {
            fills.awaitRead();
            tells.awaitRead();
            kafka.write(first);
            tells.await(() -> tells.told().size() == 1);
            kafka.write(first);
            kafka.write(second);
            tells.await(() -> tells.told().size() == 2);
            kafka.writeRaw("a/h2", null);
            kafka.writeRaw("a/h1", null);
            for (Following each : List.of(tells, fills)) {
                each.await(() -> each.told().size() == 4);
                assertThat(each.told())
                        .containsExactly("- > 1 h1", "1 h1 > 2 h2", "2 h2 > 1 h1", "1 h1 > -");
            }
        }
    }

    /// An article that came again is in the log once only when that is compacted.
    @Test
    void tellsStreamsWhatIsGoneOfALogThatWasCompacted() throws Exception {
        kafka.compact(Duration.ofMillis(10));
        EnrichedArticle first = article("a", a -> a.text("Putin spoke."));
        kafka.write(first);
        int partition =
                Collections.max(kafka.ends().entrySet(), Map.Entry.comparingByValue()).getKey();
        try (Following tells = new Following(name);
                LogLookUp log = new LogLookUp(new Log(settings()))) {
            tells.awaitRead();
            while (log.at(partition, 0) != null) {
                kafka.write(first);
            }
            kafka.compact(Duration.ofDays(7));
            tells.awaitRead();
            kafka.writeRaw("a/h1", null);
            tells.await(() -> tells.told().contains("1 h1 > -"));
        }
    }

    @Test
    void fillsAnIndexAgainThatSomebodyDeleted() throws Exception {
        try (Following following = new Following(name)) {
            kafka.write(article("a", a -> {}), article("b", a -> {}));
            following.awaitRead();
            ask("DELETE", name + "-*", "");
            following.await(() -> following.ids().equals(List.of("a", "b")));
            kafka.write(article("c", a -> {}));
            following.await(() -> following.ids().equals(List.of("a", "b", "c")));
        }
    }

    @Test
    void saysThatTheIndexTakesNothingAndGoesOnOnceItDoes() throws Exception {
        try (Following following = new Following(name)) {
            kafka.write(article("a", a -> {}));
            following.awaitRead();
            String block = "{\"index.blocks.write\": %s}";
            ask("PUT", name + "-*/_settings", block.formatted(true));
            kafka.write(article("b", a -> {}));
            following.await(() -> following.tail.tailState() instanceof TailState.Failed);
            assertThat(following.tail.hasCaughtUp()).isFalse();
            assertThat(following.ids()).containsExactly("a");
            ask("PUT", name + "-*/_settings", block.formatted(false));
            following.await(() -> following.ids().equals(List.of("a", "b")));
            following.await(following.tail::hasCaughtUp);
            assertThat(following.tail.passedOver().records()).isZero();
        }
    }

    private static void ask(String method, String path, String body) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(OpenSearchNode.shared().resolve("/" + path))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    /// As a replica that stood still while the others filled an index.
    @Test
    void goesOnWhereOthersFilledMoreThanCanWait() throws Exception {
        EnrichedArticle[] many =
                IntStream.range(0, SharedReader.MOST_WAITING + 500)
                        .mapToObj(i -> article("m" + i, a -> {}))
                        .toArray(EnrichedArticle[]::new);
        kafka.write(many);
        try (Cluster cluster = OpenSearchNode.cluster(List.of(OpenSearchNode.shared()))) {
            OpenSearchIndex index = new OpenSearchIndex(cluster, name, 1);
            Log log = new Log(settings());
            index.open(log.topicId());
            ReadablePosition readable = new ReadablePosition();
            try (SharedReader slow = new SharedReader(log, index, readable, new NoSteps())) {
                TailState state = new TailState.CatchingUp(slow.left(), slow.left());
                while (slow.waiting() < SharedReader.MOST_WAITING) {
                    state = slow.look(state);
                }
                try (Following fills = new Following(name)) {
                    fills.awaitRead();
                }
                for (int i = 0; i < 1000 && slow.lag() > 0; i++) {
                    state = slow.look(state);
                }
                assertThat(slow.lag()).isZero();
                assertThat(state).isEqualTo(new TailState.Following());
            }
        }
    }

    /// Nobody listens.
    private static final class NoSteps implements Steps {
        @Override
        public boolean areHeard() {
            return false;
        }

        @Override
        public void next(Step step) {}
    }

    @Test
    void passesOverWhatIsNotOurs() throws Exception {
        try (Following following = new Following(name)) {
            kafka.writeRaw("a/h1", new byte[] {'{'});
            kafka.write(article("b", a -> {}));
            following.awaitRead();
            assertThat(following.revisions()).containsOnlyKeys("b");
            assertThat(following.tail.passedOver().records()).isEqualTo(1);
        }
    }

    /// What one replica runs.
    private static final class Following implements AutoCloseable, Steps {
        private final Cluster cluster = OpenSearchNode.cluster(List.of(OpenSearchNode.shared()));
        private final Collection<String> told = Collections.synchronizedList(new ArrayList<>());
        private final FeedIndex feed;
        private final SharedTail tail;

        Following(String name) {
            OpenSearchIndex index = new OpenSearchIndex(cluster, name, 1);
            feed =
                    new OpenSearchFeedIndex(
                            index, new ReadablePosition(), new KnownEntities(List.of()));
            KafkaSettings settings = settings();
            tail =
                    new SharedTail(
                            settings,
                            new TopicCreator(settings),
                            index,
                            feed.readable(),
                            this,
                            Duration.ofMillis(100),
                            new SimpleMeterRegistry());
            tail.start();
        }

        @Override
        public boolean areHeard() {
            return true;
        }

        @Override
        public void next(Step step) {
            for (Change each : step.changes() == null ? List.<Change>of() : step.changes()) {
                told.add(shown(each.before()) + " > " + shown(each.after()));
            }
        }

        private static String shown(CurrentRevision revision) {
            return revision == null
                    ? "-"
                    : revision.number() + " " + revision.enriched().article().contentHash();
        }

        List<String> told() {
            return List.copyOf(told);
        }

        /// The content hashes of each article's revisions.
        Map<String, List<String>> revisions() {
            Map<String, List<String>> all = new TreeMap<>();
            found().forEach(
                            (id, it) ->
                                    all.put(
                                            id,
                                            it.revisions().stream()
                                                    .map(FoundArticle.Revision::contentHash)
                                                    .toList()));
            return all;
        }

        Map<String, Integer> numbers() {
            Map<String, Integer> all = new TreeMap<>();
            found().forEach((id, it) -> all.put(id, it.revision()));
            return all;
        }

        /// The ids of all articles; none while there is no index.
        List<String> ids() {
            try {
                return List.copyOf(found().keySet());
            } catch (UncheckedIOException e) {
                return List.of();
            }
        }

        private Map<String, FoundArticle> found() {
            Map<String, FoundArticle> all = new TreeMap<>();
            feed
                    .find(Question.EVERYTHING, PageRequest.first(Order.NEWEST, 1000))
                    .articles()
                    .stream()
                    .map(FeedItem::id)
                    .forEach(id -> all.put(id, feed.article(id, null).orElseThrow()));
            return all;
        }

        /// Waits until all that the log holds now can be read.
        void awaitRead() throws Exception {
            await(tail::hasCaughtUp);
            Map<Integer, Long> end = kafka.ends();
            await(
                    () ->
                            end.entrySet().stream()
                                    .allMatch(
                                            it ->
                                                    tail.place().getOrDefault(it.getKey(), 0L)
                                                            >= it.getValue()));
        }

        void await(BooleanSupplier condition) throws InterruptedException {
            Instant end = Instant.now().plus(PATIENCE);
            while (!condition.getAsBoolean()) {
                assertThat(Instant.now()).as(tail.tailState() + " " + told).isBefore(end);
                Thread.sleep(20);
            }
        }

        @Override
        public void close() throws Exception {
            tail.stop();
            cluster.close();
        }
    }

    private static KafkaSettings settings() {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(KafkaSettings.class)
                .withSources(
                        new PropertiesConfigSource(
                                Map.of(
                                        "stancewire.kafka.bootstrap-servers",
                                        kafka.bootstrapServers(),
                                        // Who joins waits until the others notice.
                                        "stancewire.kafka.client.heartbeat.interval.ms",
                                        "200"),
                                "test",
                                100))
                .build()
                .getConfigMapping(KafkaSettings.class);
    }
}
