package org.stancewire.query.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stancewire.query.TestArticle.article;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.QuerySettings;
import org.stancewire.query.lucene.LuceneFeedIndex;
import org.stancewire.query.lucene.LuceneFeedWriter;
import org.stancewire.query.lucene.LuceneIndex;
import org.stancewire.query.search.FeedIndex;
import org.stancewire.query.search.FeedWriter;
import org.stancewire.query.search.IndexAwayException;
import org.stancewire.query.search.KnownEntities;
import org.stancewire.query.search.Order;
import org.stancewire.query.search.PageRequest;
import org.stancewire.query.search.Question;
import org.stancewire.query.search.Rebuilding;
import org.stancewire.query.search.flow.PassedOver;
import org.stancewire.query.search.hit.FeedItem;
import org.stancewire.service.KafkaSettings;
import org.stancewire.service.TopicCreator;

class LogTailIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// More than what is read on a single thread.
    private static final int MANY = 900;

    /// Articles that a small disk has no room for.
    private static final int LARGE = 30;

    private static KafkaInThisJvm kafka;

    @TempDir Path folder;

    @BeforeAll
    static void startKafka() {
        kafka = new KafkaInThisJvm();
    }

    @AfterAll
    static void stopKafka() throws Exception {
        kafka.close();
    }

    @BeforeEach
    void createTopic() throws Exception {
        kafka.createTopic();
    }

    @AfterEach
    void deleteTopic() throws Exception {
        kafka.deleteTopic();
    }

    @Test
    void showsWhatWasCommittedAndNothingElse() throws Exception {
        kafka.write(article("a", a -> {}), article("b", a -> {}));
        kafka.writeAndAbort(article("aborted", a -> {}));
        try (Following following = new Following()) {
            following.awaitCaughtUp();
            assertThat(following.ids()).containsExactly("a", "b");
            kafka.writeAndAbort(article("aborted too", a -> {}));
            kafka.write(article("c", a -> {}));
            following.await(() -> following.ids().contains("c"));
            assertThat(following.ids()).containsExactly("a", "b", "c");
        }
    }

    @Test
    void goesOnWhereItLeftOff() throws Exception {
        kafka.write(article("a", a -> {}), article("b", a -> {}));
        try (Following first = new Following()) {
            first.awaitCaughtUp();
        }
        kafka.write(article("c", a -> {}));
        try (Following second = new Following()) {
            second.awaitCaughtUp();
            assertThat(second.ids()).containsExactly("a", "b", "c");
            assertThat(second.count("indexed")).isEqualTo(1);
            assertThat(second.count("repeated")).isZero();
        }
    }

    @Test
    void aFullDiskIsSaidAndAllGoesOnOnceThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), "2m")) {
            for (int i = 0; i < LARGE; i++) {
                String id = "large" + i;
                kafka.write(article(id, a -> a.text(noise(id))));
            }
            try (Following following = new Following(disk.folder())) {
                following.await(
                        () ->
                                following.tail.tailState() instanceof TailState.Failed failed
                                        && failed.reason().contains("disk of the index is full"));
                disk.grow("64m");
                following.awaitCaughtUp();
                following.await(() -> following.ids().size() == LARGE);
            }
        }
    }

    /// Packs badly, so that it takes the room that it has.
    private static String noise(String seed) {
        return new Random(seed.hashCode())
                .ints(200_000, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void readsAgainWhatACrashLost() throws Exception {
        kafka.write(article("a", a -> {}));
        try (Following first = new Following()) {
            first.awaitCaughtUp();
        }
        kafka.write(article("b", a -> {}), article("a", a -> a.hash("h2")));
        Following crashing = new Following();
        crashing.awaitCaughtUp();
        crashing.crash();
        try (Following second = new Following()) {
            second.awaitCaughtUp();
            assertThat(second.ids()).containsExactly("a", "b");
            assertThat(second.feed.article("a", null).orElseThrow().revision()).isEqualTo(2);
        }
    }

    @Test
    void followsDeletionsAndPassesOverWhatItCannotRead() throws Exception {
        kafka.write(article("a", a -> {}), article("b", a -> {}));
        kafka.writeRaw("broken/h1", "{\"article\":".getBytes(UTF_8));
        kafka.writeRaw("empty/h1", "{}".getBytes(UTF_8));
        kafka.writeRaw("a/h1", null);
        try (Following following = new Following()) {
            following.awaitCaughtUp();
            assertThat(following.ids()).containsExactly("b");
            assertThat(following.count("undecodable")).isEqualTo(2);
            assertThat(following.count("removed")).isEqualTo(1);
        }
    }

    /// Whatever stands between two articles: both are shown, and how many were passed over is told.
    @Test
    void passesOverRecordsThatAreNotOursAndCountsThem() throws Exception {
        String ours = new String(ContractJson.write(article("a", a -> {})), UTF_8);
        List<String> foreign =
                List.of(
                        "\u0000\u00ff\u001b[31m",
                        "null",
                        "[".repeat(100_000),
                        "{\"schema\":2,\"article\":{}}",
                        "\"" + "x".repeat(900_000) + "\"",
                        ours.replace("\"a\"", "\"" + "i".repeat(40_000) + "\""),
                        ours.replaceFirst("\"language\":\"[a-z]*\"", "\"language\":null"),
                        ours.replaceFirst("\"position\":\"[^\"]*\"", "\"position\":\"1.99-7\""),
                        ours.replaceFirst(
                                "\"receivedAt\":\"[^\"]*\"",
                                "\"receivedAt\":\"+1000000000-12-31T23:59:59Z\""),
                        ours.replaceFirst(
                                "\"mentions\":\\[",
                                "\"mentions\":[{\"start\":900000000,\"end\":900000001,"
                                        + "\"confidence\":1,\"tone\":\"NEUTRAL\","
                                        + "\"toneConfidence\":1,\"provenance\":"
                                        + "{\"model\":\"m\",\"reason\":\"r\"}}],\"spare\":["));
        kafka.write(article("before", a -> {}));
        try (Following following = new Following()) {
            following.awaitCaughtUp();
            for (String value : foreign) {
                assertThat(value).isNotEqualTo(ours);
                kafka.writeRaw("b/h1", value.getBytes(UTF_8));
                kafka.writeRaw(foreignKey(value), value.getBytes(UTF_8));
            }
            kafka.writeRaw(new ProducerRecord<>("enriched-articles", new byte[] {-1, '/'}, null));
            kafka.writeRaw("\u001b/\u0000", null);
            kafka.write(article("after", a -> {}));
            following.await(() -> following.ids().contains("after"));
            assertThat(following.ids()).containsExactly("after", "before");
            PassedOver passedOver = following.tail.passedOver();
            assertThat(passedOver.records()).isEqualTo(2L * foreign.size());
            assertThat(passedOver.last()).matches("enriched-articles/[0-9]+/[0-9]+");
            assertThat(passedOver.reason()).isNotBlank().doesNotContain("\u001b");
        }
    }

    /// The key that would be right if the value were an article of ours.
    private static String foreignKey(String value) {
        return (value.contains("iii") ? "i".repeat(40_000) : "a") + "/h1";
    }

    @Test
    void waitsForItsTopic() throws Exception {
        kafka.deleteTopic();
        try (Following following = new Following()) {
            following.await(
                    () ->
                            following.tail.tailState() instanceof TailState.Waiting(String reason)
                                    && reason.contains("enriched-articles"));
            kafka.createTopic();
            kafka.write(article("a", a -> {}));
            following.await(() -> following.ids().contains("a"));
        }
    }

    @Test
    void startsAnewWhereTheLogIsAnother() throws Exception {
        kafka.write(article("old", a -> {}));
        try (Following first = new Following()) {
            first.awaitCaughtUp();
        }
        kafka.deleteTopic();
        kafka.createTopic();
        kafka.write(article("new", a -> {}));
        try (Following second = new Following()) {
            second.awaitCaughtUp();
            assertThat(second.ids()).containsExactly("new");
        }
    }

    @Test
    void startsAnewWhereTheLogBecomesAnotherMeanwhile() throws Exception {
        kafka.write(article("old", a -> {}));
        try (Following following = new Following()) {
            following.awaitCaughtUp();
            kafka.deleteTopic();
            kafka.createTopic();
            kafka.write(article("new", a -> {}));
            following.await(() -> following.idsIfOpen().equals(List.of("new")));
        }
    }

    @Test
    void buildsTheIndexAnewWhileItAnswersAndFollows() throws Exception {
        kafka.write(article("a", a -> {}), article("b", a -> {}));
        kafka.write(article("b", a -> a.hash("h2").text("Revised.")));
        try (Following following = new Following()) {
            following.awaitCaughtUp();
            // Neither the log nor the index anew have it: it shows which one answers.
            following.writer.put(article("stray", a -> {}));
            following.writer.show();
            assertThat(following.ids()).contains("stray");
            assertThat(following.tail.begin()).isTrue();
            kafka.write(article("c", a -> {}));
            following.await(() -> following.tail.state().phase() == Rebuilding.Phase.DONE);
            assertThat(following.ids()).containsExactly("a", "b", "c");
            assertThat(following.tail.state().done()).isEqualTo(following.tail.state().total());
            assertThat(following.feed.article("b", null).orElseThrow().revision()).isEqualTo(2);
            kafka.write(article("d", a -> {}));
            following.await(() -> following.ids().contains("d"));
        }
        try (Following restarted = new Following()) {
            restarted.awaitCaughtUp();
            assertThat(restarted.ids()).containsExactly("a", "b", "c", "d");
            assertThat(restarted.count("indexed")).isZero();
        }
    }

    @Test
    void answersWhileItFillsAndWhileItBuildsAnew() throws Exception {
        writeMany();
        try (Following following = new Following()) {
            Set<String> seen = new TreeSet<>();
            following.await(
                    () -> {
                        assertThat(following.ids()).containsAll(seen);
                        seen.addAll(following.ids());
                        // Their deletion comes later in the log.
                        seen.removeIf(id -> id.endsWith("0"));
                        return following.tail.hasCaughtUp();
                    });
            assertThat(following.ids()).hasSize(MANY - MANY / 10);
            assertThat(following.feed.article("a1", null).orElseThrow().revision()).isEqualTo(2);
            assertThat(following.tail.begin()).isTrue();
            following.await(
                    () -> {
                        assertThat(following.ids()).hasSize(MANY - MANY / 10);
                        return following.tail.state().phase() != Rebuilding.Phase.UNDER_WAY;
                    });
            assertThat(following.tail.state().phase()).isEqualTo(Rebuilding.Phase.DONE);
            assertThat(following.ids()).hasSize(MANY - MANY / 10);
            assertThat(following.feed.article("a1", null).orElseThrow().revision()).isEqualTo(2);
        }
        try (Following restarted = new Following()) {
            restarted.awaitCaughtUp();
            assertThat(restarted.ids()).hasSize(MANY - MANY / 10);
            assertThat(restarted.count("indexed")).isZero();
        }
    }

    @Test
    void tellsHowFarItIsWhileItFills() throws Exception {
        writeMany();
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            TailMetrics metrics = new TailMetrics(new SimpleMeterRegistry());
            List<TailState> told = new ArrayList<>();
            try (LogReader reader =
                    new LogReader(
                            new Log(settings(KafkaSettings.class)),
                            new LuceneFeedWriter(index),
                            settings(QuerySettings.class),
                            metrics)) {
                assertThatThrownBy(
                                () ->
                                        reader.follow(
                                                state -> {
                                                    told.add(state);
                                                    if (state instanceof TailState.Following) {
                                                        reader.wakeUp();
                                                    }
                                                }))
                        .isInstanceOf(WakeupException.class);
            }
            assertThat(told.getLast()).isEqualTo(new TailState.Following());
            List<TailState.CatchingUp> catching =
                    told.subList(0, told.size() - 1).stream()
                            .map(TailState.CatchingUp.class::cast)
                            .toList();
            assertThat(catching.getFirst().percent()).isEqualTo("0 %");
            assertThat(catching.getFirst().total()).isGreaterThanOrEqualTo(MANY);
            assertThat(catching.getLast().percent()).isEqualTo("100 %");
            assertThat(catching).extracting(it -> -it.left()).isSorted();
        }
    }

    @Test
    void keepsWhatItFilledWhereItIsStopped() throws Exception {
        writeMany();
        try (Following first = new Following()) {
            first.await(() -> !(first.tail.tailState() instanceof TailState.Waiting));
        }
        try (Following second = new Following()) {
            second.awaitCaughtUp();
            assertThat(second.ids()).hasSize(MANY - MANY / 10);
            assertThat(second.feed.article("a1", null).orElseThrow().revision()).isEqualTo(2);
        }
    }

    /// So many articles, every tenth of which is deleted, and one revised.
    private static void writeMany() throws Exception {
        EnrichedArticle[] many = new EnrichedArticle[MANY];
        for (int i = 0; i < MANY; i++) {
            many[i] = article("a" + i, a -> {});
        }
        kafka.write(many);
        for (int i = 0; i < MANY; i += 10) {
            kafka.writeRaw("a" + i + "/h1", null);
        }
        kafka.write(article("a1", a -> a.hash("h2")));
    }

    @Test
    void keepsTheIndexInUseWhereItIsStoppedWhileItBuildsAnew() throws Exception {
        kafka.write(article("a", a -> {}));
        try (Following following = new Following()) {
            following.awaitCaughtUp();
            assertThat(following.tail.begin()).isTrue();
        }
        try (Following restarted = new Following()) {
            restarted.awaitCaughtUp();
            assertThat(restarted.ids()).containsExactly("a");
        }
    }

    @Test
    void buildsNothingAnewBeforeItFollowsTheLog() throws Exception {
        kafka.deleteTopic();
        try (Following following = new Following()) {
            assertThat(following.tail.begin()).isFalse();
            assertThat(following.tail.state()).isEqualTo(Rebuilding.State.NONE);
        }
        kafka.createTopic();
    }

    private static <T> T settings(Class<T> mapping) {
        SmallRyeConfig config =
                new SmallRyeConfigBuilder()
                        .addDiscoveredConverters()
                        .withMapping(mapping)
                        .withSources(
                                new PropertiesConfigSource(
                                        Map.of(
                                                "stancewire.kafka.bootstrap-servers",
                                                kafka.bootstrapServers(),
                                                "stancewire.query.commit-interval",
                                                "1h",
                                                "stancewire.query.fill-threads",
                                                "3"),
                                        "test",
                                        100))
                        .build();
        return config.getConfigMapping(mapping);
    }

    /// A running reader with an index of its own in the test's folder.
    private final class Following implements AutoCloseable {
        private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
        private final LuceneIndex index;
        private final FeedIndex feed;
        private final FeedWriter writer;
        private final LogTail tail;

        Following() {
            this(folder);
        }

        Following(Path folder) {
            index = LuceneIndex.open(folder);
            feed = new LuceneFeedIndex(index, new KnownEntities(List.of()));
            writer = new LuceneFeedWriter(index);
            KafkaSettings settings = settings(KafkaSettings.class);
            tail =
                    new LogTail(
                            settings,
                            new TopicCreator(settings),
                            writer,
                            settings(QuerySettings.class),
                            meters);
            tail.start();
        }

        /// None while the index is opened again.
        List<String> idsIfOpen() {
            try {
                return ids();
            } catch (IndexAwayException e) {
                return List.of();
            }
        }

        List<String> ids() {
            return feed
                    .find(Question.EVERYTHING, PageRequest.first(Order.NEWEST, 1000))
                    .articles()
                    .stream()
                    .map(FeedItem::id)
                    .toList();
        }

        double count(String outcome) {
            return meters.get("stancewire.query.records").tag("outcome", outcome).counter().count();
        }

        void awaitCaughtUp() throws InterruptedException {
            await(() -> tail.tailState() instanceof TailState.Following);
        }

        void await(BooleanSupplier condition) throws InterruptedException {
            Instant end = Instant.now().plus(PATIENCE);
            while (!condition.getAsBoolean()) {
                assertThat(Instant.now()).as(tail.tailState().toString()).isBefore(end);
                Thread.sleep(10);
            }
        }

        /// Takes the index away, so that nothing more is kept.
        void crash() throws Exception {
            index.close();
            tail.stop();
        }

        @Override
        public void close() throws Exception {
            tail.stop();
            index.close();
        }
    }
}
