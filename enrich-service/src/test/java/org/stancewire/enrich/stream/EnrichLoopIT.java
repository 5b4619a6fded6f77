package org.stancewire.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.contract.Topic.ENRICHED_ARTICLES;
import static org.stancewire.contract.Topic.REJECTED_ARTICLES;
import static org.stancewire.enrich.Articles.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Position;
import org.stancewire.contract.Topic;
import org.stancewire.enrich.Articles;

class EnrichLoopIT {
    private static Pipeline pipeline;
    private RunningLoop running;

    @BeforeAll
    static void startBroker() throws Exception {
        pipeline = Pipeline.withTopics();
    }

    @AfterAll
    static void stopBroker() {
        pipeline.close();
    }

    @BeforeEach
    void start() {
        running = pipeline.start("one", EnrichLoopIT::analyse);
    }

    @AfterEach
    void stop() throws Exception {
        running.close();
    }

    @Test
    void enrichesEachArticleOnceInThePartitionItHas() throws Exception {
        Map<String, Article> articles = new HashMap<>();
        for (int i = 0; i < 100; i++) {
            Article article = article("each-" + i, "text " + i);
            articles.put(article.revision(), article);
            pipeline.post(article);
        }
        pipeline.await(ENRICHED_ARTICLES, "each-", 100);
        running.close();

        List<Place> inputs =
                pipeline.committed(Topic.ARTICLES, "each-").stream()
                        .map(r -> new Place(r, enriched(articles.get(key(r)), r)))
                        .toList();
        List<Place> outputs =
                pipeline.committed(ENRICHED_ARTICLES, "each-").stream()
                        .map(r -> new Place(r, Pipeline.enriched(r)))
                        .toList();
        assertThat(outputs).containsExactlyInAnyOrderElementsOf(inputs);
    }

    /// An enriched article with the key and partition it is under.
    private record Place(String key, int partition, EnrichedArticle enriched) {
        Place(ConsumerRecord<byte[], byte[]> record, EnrichedArticle enriched) {
            this(EnrichLoopIT.key(record), record.partition(), enriched);
        }
    }

    private static EnrichedArticle enriched(Article article, ConsumerRecord<byte[], byte[]> input) {
        return new EnrichedArticle(
                article,
                Instant.ofEpochMilli(input.timestamp()),
                Position.after(input.partition(), input.offset()),
                Articles.annotations(article));
    }

    @Test
    void keepsTheOrderOfAKeyThoughLaterRecordsAreDoneSooner() throws Exception {
        List<String> texts =
                IntStream.range(0, 60)
                        .mapToObj(i -> "x".repeat(i % 3 == 0 ? 200_000 : 10) + i)
                        .toList();
        texts.forEach(text -> pipeline.post(article("order-slow", text)));

        assertThat(pipeline.await(ENRICHED_ARTICLES, "order-", 60))
                .extracting(record -> Pipeline.enriched(record).article().text())
                .containsExactlyElementsOf(texts);
    }

    @Test
    void putsPoisonAsideAndGoesOn() throws Exception {
        byte[] garbage = {0, (byte) 0xff, '{', 7};
        byte[] other = "{\"schema\":2}".getBytes(StandardCharsets.UTF_8);
        byte[] key = "poison-k/h".getBytes(StandardCharsets.UTF_8);
        Article throwing = article("poison-throws", "text");
        Article deep = article("poison-overflows", "text");
        pipeline.post(article("poison-before", "text"));
        pipeline.post(5, key, garbage);
        pipeline.post(5, key, other);
        pipeline.post(throwing);
        pipeline.post(deep);
        pipeline.post(article("poison-after", "text"));
        pipeline.await(ENRICHED_ARTICLES, "poison-", 2);
        pipeline.await(REJECTED_ARTICLES, "poison-", 4);
        running.close();

        assertThat(pipeline.committed(ENRICHED_ARTICLES, "poison-"))
                .extracting(record -> Pipeline.enriched(record).article().id())
                .containsExactlyInAnyOrder("poison-before", "poison-after");
        List<ConsumerRecord<byte[], byte[]>> rejected =
                pipeline.committed(REJECTED_ARTICLES, "poison-");
        assertThat(rejected)
                .extracting(ConsumerRecord::value)
                .containsExactlyInAnyOrder(
                        garbage, other, Articles.json(throwing), Articles.json(deep));
        assertThat(rejected)
                .extracting(record -> header(record, "reason"))
                .containsExactlyInAnyOrder(
                        "UNDECODABLE", "UNDECODABLE", "ANALYSIS_FAILED", "ANALYSIS_FAILED");
        assertThat(rejected)
                .filteredOn(record -> record.value().length == garbage.length)
                .singleElement()
                .satisfies(
                        record -> {
                            assertThat(record.key()).isEqualTo(key);
                            assertThat(record.partition()).isEqualTo(5);
                            assertThat(header(record, "topic")).isEqualTo("articles");
                            assertThat(header(record, "partition")).isEqualTo("5");
                        });
    }

    @Test
    void aRecordAsLargeAsTheTopicTakesIsRejectedWithItsBytes() throws Exception {
        byte[] huge = new byte[8_300_000];
        pipeline.post("huge-1/h".getBytes(StandardCharsets.UTF_8), huge);
        pipeline.post(article("huge-after", "text"));
        pipeline.await(ENRICHED_ARTICLES, "huge-", 1);

        assertThat(pipeline.await(REJECTED_ARTICLES, "huge-", 1))
                .singleElement()
                .satisfies(record -> assertThat(record.value()).isEqualTo(huge));
    }

    @Test
    void aDeletionIsPassedOnInItsPartition() throws Exception {
        Article article = article("deleted-1", "text");
        pipeline.post(article);
        pipeline.post(Articles.key(article), null);

        List<ConsumerRecord<byte[], byte[]>> found =
                pipeline.await(ENRICHED_ARTICLES, "deleted-", 2);
        assertThat(found.get(1).value()).isNull();
        assertThat(found.get(1).partition()).isEqualTo(found.get(0).partition());
    }

    private static Annotations analyse(Article article) {
        return switch (article.id()) {
            case "poison-throws" -> throw new IllegalStateException("no");
            case "poison-overflows" -> analyse(article("poison-overflows", article.text()));
            case "order-slow" -> slow(article);
            default -> Articles.annotations(article);
        };
    }

    /// Takes the longer the longer the text is.
    private static Annotations slow(Article article) {
        long sum = IntStream.range(0, 20).mapToLong(_ -> article.text().chars().sum()).sum();
        assertThat(sum).isPositive();
        return Articles.annotations(article);
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(
                record.headers().lastHeader("stancewire.rejected." + name).value(),
                StandardCharsets.UTF_8);
    }
}
