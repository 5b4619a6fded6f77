package org.stancewire.query.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.stancewire.query.TestArticle.NATO;
import static org.stancewire.query.TestArticle.PUTIN;
import static org.stancewire.query.TestArticle.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Position;
import org.stancewire.contract.Topic;
import org.stancewire.query.QuerySettings;
import org.stancewire.query.TestArticle;
import org.stancewire.query.lucene.words.WordTerms;
import org.stancewire.query.oracle.RandomArticles;
import org.stancewire.query.oracle.RandomQuestion;
import org.stancewire.query.search.Parameters;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.live.LiveFeed;
import org.stancewire.query.stream.KafkaInThisJvm;

@QuarkusTest
@TestProfile(OwnKafka.class)
class StreamIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int READERS = 500;
    private static final int ARTICLES = 1000;

    private static final Map<Integer, Long> ends = new TreeMap<>();
    private static boolean created;

    KafkaInThisJvm kafka;

    @Inject LiveFeed live;
    @Inject Vertx vertx;

    @BeforeEach
    void createTopicOnce() throws Exception {
        if (!created) {
            created = true;
            kafka.ensureTopic();
            await(() -> when().get("/q/health/ready").statusCode() == 200);
        }
    }

    @Test
    void tellsOfAnArticleOnceTheFeedHasIt() throws Exception {
        try (SseReader reader = SseReader.open("source=one&target=" + NATO.id(), null)) {
            assertThat(reader.answer().headers().firstValue("Content-Type"))
                    .hasValue("text/event-stream");
            assertThat(reader.answer().headers().firstValue("Content-Encoding").orElse("identity"))
                    .isEqualTo("identity");
            write(
                    next("one-other", a -> a.source("one")),
                    next(
                            "one-a",
                            a ->
                                    a.source("one")
                                            .text("Putin\nblames NATO.")
                                            .stance(PUTIN, Polarity.AGAINST, NATO)));
            await(() -> reader.events().size() == 1);
            SseLines.Event event = reader.events().getFirst();
            assertThat(event.name()).isEqualTo("message");
            JsonNode listed =
                    JSON.readTree(
                                    given().queryParam("source", "one")
                                            .queryParam("target", NATO.id())
                                            .get("/v1/articles")
                                            .asString())
                            .path("articles")
                            .path(0);
            assertThat(json(event)).isEqualTo(listed);
            assertThat(
                            Position.parse(event.id())
                                    .reaches(Position.parse(listed.path("position").asText())))
                    .isTrue();
            await(() -> !reader.lines().comments().isEmpty());
        }
    }

    @Test
    void tellsOfRevisionsAndDeletions() throws Exception {
        EnrichedArticle first = next("two-a", a -> a.source("two"));
        try (SseReader reader = SseReader.open("source=two&fields=id,position", null)) {
            write(first);
            await(() -> reader.events().size() == 1);
            write(next("two-a", a -> a.source("two").hash("h2").text("Corrected.")));
            await(() -> reader.events().size() == 2);
            kafka.writeRaw("two-a/h1", null);
            kafka.writeRaw("two-a/h2", null);
            await(() -> reader.events().size() == 3);
            // What comes again unchanged is no event.
            write(next("two-b", a -> a.source("two")), next("two-b", a -> a.source("two")));
            write(next("two-c", a -> a.source("two")));
            await(() -> reader.events().size() == 5);
            assertThat(reader.events())
                    .extracting(SseLines.Event::name)
                    .containsExactly("message", "revision", "gone", "message", "message");
            assertThat(idOf(reader.events().getLast())).isEqualTo("two-c");
            assertThat(reader.events().get(2).data()).isEqualTo("{\"id\":\"two-a\"}");
            assertThat(json(reader.events().getFirst()).fieldNames())
                    .toIterable()
                    .containsExactly("id", "position");
        }
    }

    /// All at once, each with a filter of its own; every tenth breaks off now and then.
    @Test
    void missesAndDoublesNothingForFiveHundredReaders() throws Exception {
        Random random = new Random(6);
        RandomArticles articles = new RandomArticles(random);
        List<RandomQuestion> questions = new ArrayList<>();
        while (questions.size() < READERS) {
            RandomQuestion question = new RandomQuestion(random, new WordTerms());
            // The service's own catalogue knows nothing of what the oracle takes for one.
            if (!question.typed().matches(".*(since|haftar|=-).*")) {
                questions.add(question);
            }
        }
        List<Follower> followers = new ArrayList<>();
        try {
            for (RandomQuestion question : questions) {
                followers.add(new Follower(question, query(question)));
            }
            assertThat(missedAndDoubledNothing(followers, random, articles))
                    .isGreaterThan(ARTICLES);
        } finally {
            for (Follower follower : followers) {
                follower.close();
            }
        }
    }

    /// How many events they got.
    private int missedAndDoubledNothing(
            List<Follower> followers, Random random, RandomArticles articles) throws Exception {
        List<EnrichedArticle> written = new ArrayList<>();
        while (written.size() < ARTICLES) {
            List<EnrichedArticle> batch = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                batch.add(placed(articles.next(Integer.MAX_VALUE)));
            }
            write(batch.toArray(EnrichedArticle[]::new));
            written.addAll(batch);
            followers.get(10 * random.nextInt(READERS / 10)).breakOff();
        }
        int events = 0;
        for (Follower follower : followers) {
            List<String> expected =
                    written.stream()
                            .filter(follower.asked()::has)
                            .map(it -> it.article().id())
                            .sorted()
                            .toList();
            await(() -> follower.count() >= expected.size());
            assertThat(follower.articles(StreamIT::idOf))
                    .as(follower.asked().typed())
                    .isEqualTo(expected);
            events += expected.size();
        }
        return events;
    }

    @Test
    void dropsAReaderThatStopsReadingAndHarmsNobody() throws Exception {
        int count = 2 * OwnKafka.BUFFER + 200;
        String title = "Much ado. ".repeat(4000);
        double before = dropped();
        try (StuckReader stuck = new StuckReader("source=three");
                SseReader quick = SseReader.open("source=three&fields=id", null)) {
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                expected.add("three-" + i);
                write(next("three-" + i, a -> a.source("three").title(title)));
            }
            await(() -> quick.events().size() == count);
            await(() -> dropped() > before);
            List<SseLines.Event> got = stuck.readOn();
            SseLines.Event last = got.removeLast();
            assertThat(last.name()).isEqualTo("dropped");
            assertThat(last.data()).contains("urn:stancewire:problem:too-slow", "Last-Event-ID");
            List<String> all = new ArrayList<>(got.stream().map(StreamIT::idOf).toList());
            assertThat(all.size()).isLessThan(count);
            try (SseReader again = SseReader.open("source=three&fields=id", last.id())) {
                await(() -> all.size() + again.events().size() >= count);
                again.events().forEach(it -> all.add(idOf(it)));
            }
            assertThat(all).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void tellsAReaderThatTookNothingForTooLong() throws Exception {
        String title = "Much ado. ".repeat(4000);
        Counter stalled = new SimpleMeterRegistry().counter("stalled");
        HttpServer server =
                vertx.createHttpServer()
                        .requestHandler(request -> follow(request.response(), stalled))
                        .listen(0, "localhost")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get();
        // Those of other tests are gone as soon as the service sees it.
        await(() -> live.readers() == 0);
        try (StuckReader stuck = new StuckReader(server.actualPort(), "")) {
            await(() -> live.readers() > 0);
            // More than the network holds by itself, and less than may wait for a reader.
            for (int i = 0; i < OwnKafka.BUFFER; i++) {
                write(next("four-" + i, a -> a.source("four").title(title)));
            }
            await(() -> stalled.count() > 0);
            assertThat(live.readers()).isZero();
            List<SseLines.Event> got = stuck.readOn();
            assertThat(got.removeLast().name()).isEqualTo("dropped");
            assertThat(got).isNotEmpty().hasSizeLessThan(OwnKafka.BUFFER);
        } finally {
            server.close().toCompletionStage().toCompletableFuture().get();
        }
    }

    private void follow(HttpServerResponse response, Counter stalled) {
        Question question =
                Question.read(
                        new Parameters(Map.of("source", List.of("four")), List.of("source")),
                        Instant.EPOCH);
        QuerySettings.Streams settings =
                new SmallRyeConfigBuilder()
                        .withConverter(Duration.class, 100, new DurationConverter())
                        .withMapping(QuerySettings.class)
                        .withDefaultValue("stancewire.query.streams.stall", "3s")
                        .build()
                        .getConfigMapping(QuerySettings.class)
                        .streams();
        EventWriter writer =
                new EventWriter(
                        live.open(question, null).orElseThrow(),
                        new EventFormat(Set.of(ArticleField.values()), ContractJson.mapper()),
                        response,
                        settings,
                        stalled);
        writer.begin();
        Thread.ofVirtual().start(writer);
    }

    @Test
    void saysWhatIsWrong() {
        given().header("Last-Event-ID", "yesterday")
                .get("/v1/stream")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("pointer", is("Last-Event-ID"))
                .body("detail", containsString("yesterday"));
        when().get("/v1/stream?holdr=x").then().statusCode(400).body("pointer", is("holdr"));
        when().get("/v1/stream?limit=3").then().statusCode(400).body("pointer", is("limit"));
    }

    private static double dropped() {
        return Arrays.stream(when().get("/q/metrics").asString().split("\n"))
                .filter(it -> it.startsWith("stancewire_query_streams_dropped_total"))
                .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' '))))
                .sum();
    }

    private void write(EnrichedArticle... articles) {
        kafka.write(articles);
    }

    private static EnrichedArticle next(String id, Consumer<TestArticle> say) {
        return placed(article(id, say));
    }

    /// The article where it stands in the log: the partition is that of its records.
    private static EnrichedArticle placed(EnrichedArticle it) {
        int partition = Math.floorMod(it.article().id().hashCode(), Topic.PARTITIONS);
        long end = ends.merge(partition, 1L, Long::sum);
        return new EnrichedArticle(
                it.article(),
                it.receivedAt(),
                Position.after(partition, end - 1),
                it.annotations());
    }

    private static String query(RandomQuestion question) {
        return Arrays.stream(question.typed().split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(
                        pair ->
                                pair.substring(0, pair.indexOf('=') + 1)
                                        + URLEncoder.encode(
                                                pair.substring(pair.indexOf('=') + 1),
                                                StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static JsonNode json(SseLines.Event event) {
        try {
            return JSON.readTree(event.data());
        } catch (JsonProcessingException e) {
            throw new AssertionError(event.toString(), e);
        }
    }

    private static String idOf(SseLines.Event event) {
        return json(event).path("id").asText();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).as("patience").isBefore(end);
            Thread.sleep(20);
        }
    }
}
