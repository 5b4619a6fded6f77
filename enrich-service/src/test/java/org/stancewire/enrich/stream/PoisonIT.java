package org.stancewire.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.contract.Topic.ENRICHED_ARTICLES;
import static org.stancewire.contract.Topic.REJECTED_ARTICLES;
import static org.stancewire.enrich.Articles.article;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.enrich.Articles;
import org.stancewire.enrich.stream.FaultyClients.Fault;

/// Articles that no process survives.
class PoisonIT {
    private static final int HEALTHY = 40;

    private static final AtomicInteger TESTS = new AtomicInteger();
    private static Pipeline pipeline;

    /// What the ids of this test's articles begin with.
    private final String test = "p" + TESTS.incrementAndGet() + "-";

    private final AtomicInteger tries = new AtomicInteger();

    @BeforeAll
    static void start() throws Exception {
        pipeline = Pipeline.withTopics();
    }

    @AfterAll
    static void stop() {
        pipeline.close();
    }

    @Test
    void anArticleThatNeedsTooMuchMemoryIsPutAsideAndAllOthersPass() throws Exception {
        Article poison = postWithPoisonAmongOthers();
        try (RunningLoop _ = pipeline.start("one", this::outOfMemory)) {
            assertPutAside(poison);
        }
        assertThat(tries.get()).isBetween(Attempts.MOST, Attempts.MOST + 1);
    }

    /// It comes when all goes well, and nothing is written of what begins.
    @Test
    void soIsOneThatComesLater() throws Exception {
        try (RunningLoop _ = pipeline.start("one", this::outOfMemory)) {
            pipeline.post(article(test + "first", "text"));
            pipeline.await(ENRICHED_ARTICLES, test, 1);
            Article poison = postWithPoisonAmongOthers();
            pipeline.await(ENRICHED_ARTICLES, test, 1 + HEALTHY);
            assertThat(pipeline.await(REJECTED_ARTICLES, test, 1))
                    .extracting(ConsumerRecord::value)
                    .containsExactly(Articles.json(poison));
        }
        assertThat(tries.get()).isBetween(Attempts.MOST, Attempts.MOST + 1);
    }

    /// Each process hangs on it until somebody ends it.
    @Test
    void attemptsAreCountedAcrossRestarts() throws Exception {
        Article poison = postWithPoisonAmongOthers();
        Semaphore hangs = new Semaphore(0);
        int processes = 0;
        while (pipeline.committed(REJECTED_ARTICLES, test).isEmpty()) {
            assertThat(++processes).isLessThanOrEqualTo(Attempts.MOST + 2);
            RunningLoop running = pipeline.start("one", article -> hang(article, hangs));
            while (!hangs.tryAcquire(50, TimeUnit.MILLISECONDS)
                    && pipeline.committed(REJECTED_ARTICLES, test).isEmpty()) {
                assertThat(running.thread().isAlive()).isTrue();
            }
            running.loop().stop();
            running.thread().interrupt();
            running.awaitDeath();
        }
        assertThat(processes).isGreaterThan(Attempts.MOST);
        try (RunningLoop _ = pipeline.start("one", article -> hang(article, hangs))) {
            assertPutAside(poison);
        }
    }

    /// Whatever Kafka does, nobody is put aside for it.
    @Test
    void aFailureOfKafkaIsNoFaultOfTheArticle() throws Exception {
        pipeline.post(article(test + "one", "text"));
        pipeline.flush();
        FaultyClients faulty =
                new FaultyClients(
                        pipeline,
                        "one",
                        Fault.BEFORE_COMMIT,
                        3 * Attempts.MOST,
                        () -> new TimeoutException("no answer"));
        try (RunningLoop _ = pipeline.start(faulty, Articles::annotations)) {
            pipeline.await(ENRICHED_ARTICLES, test, 1);
        }
        assertThat(pipeline.committed(REJECTED_ARTICLES, test)).isEmpty();
    }

    private Article postWithPoisonAmongOthers() {
        Article poison = article(test + "poison", "text");
        IntStream.range(0, HEALTHY / 4)
                .forEach(i -> pipeline.post(3, article(test + "before" + i, "text")));
        pipeline.post(3, poison);
        IntStream.range(HEALTHY / 4, HEALTHY)
                .forEach(i -> pipeline.post(3, article(test + "after" + i, "text")));
        pipeline.flush();
        return poison;
    }

    private void assertPutAside(Article poison) {
        List<ConsumerRecord<byte[], byte[]>> enriched =
                pipeline.await(ENRICHED_ARTICLES, test, HEALTHY);
        assertThat(enriched)
                .extracting(it -> Pipeline.enriched(it).article().id())
                .doesNotHaveDuplicates()
                .hasSize(HEALTHY);
        assertThat(pipeline.await(REJECTED_ARTICLES, test, 1))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.value()).isEqualTo(Articles.json(poison));
                            assertThat(header(it, "reason")).isEqualTo("GAVE_UP");
                            assertThat(header(it, "detail")).contains("3 times");
                        });
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(
                record.headers().lastHeader("stancewire.rejected." + name).value(), UTF_8);
    }

    private Annotations outOfMemory(Article article) {
        if (article.id().equals(test + "poison")) {
            tries.incrementAndGet();
            throw new OutOfMemoryError("as if");
        }
        return Articles.annotations(article);
    }

    private Annotations hang(Article article, Semaphore hangs) {
        if (article.id().equals(test + "poison")) {
            hangs.release();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException("the process was ended", e);
            }
        }
        return Articles.annotations(article);
    }
}
