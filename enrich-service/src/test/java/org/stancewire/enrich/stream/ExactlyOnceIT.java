package org.stancewire.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewire.contract.Topic.ENRICHED_ARTICLES;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TransactionAbortableException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewire.enrich.Articles;
import org.stancewire.enrich.status.LoopStatus.Phase;
import org.stancewire.enrich.stream.FaultyClients.Fault;

/// Whatever happens to the loop, a reader of committed records sees each article once.
class ExactlyOnceIT {
    private static final int ARTICLES = 50;

    private static final AtomicInteger TESTS = new AtomicInteger();
    private static Pipeline pipeline;

    /// What the ids of this test's articles begin with.
    private final String test = "t" + TESTS.incrementAndGet() + "-";

    @BeforeAll
    static void start() throws Exception {
        pipeline = Pipeline.withTopics();
    }

    @AfterAll
    static void stop() {
        pipeline.close();
    }

    @Test
    void afterARestart() throws Exception {
        post(0, ARTICLES);
        try (RunningLoop _ = pipeline.start("one", Articles::annotations)) {
            pipeline.await(ENRICHED_ARTICLES, test, ARTICLES);
        }
        post(ARTICLES, 2 * ARTICLES);
        try (RunningLoop _ = pipeline.start("one", Articles::annotations)) {
            pipeline.await(ENRICHED_ARTICLES, test, 2 * ARTICLES);
        }
        assertEachOnce(2 * ARTICLES);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void afterACrash(Fault where) throws Exception {
        post(0, ARTICLES);
        Clients dying =
                new FaultyClients(pipeline, "one", where, 1, () -> new Crash(where.toString()));
        pipeline.start(dying, Articles::annotations).awaitDeath();
        try (RunningLoop _ = pipeline.start("one", Articles::annotations)) {
            pipeline.await(ENRICHED_ARTICLES, test, ARTICLES);
        }
        assertEachOnce(ARTICLES);
    }

    static Stream<Arguments> failures() {
        return Stream.of(Fault.values())
                .flatMap(
                        where ->
                                Stream.<Supplier<Throwable>>of(
                                                () -> new TransactionAbortableException("abort"),
                                                () -> new CommitFailedException("moved on"),
                                                () -> new ProducerFencedException("fenced"),
                                                () -> new TimeoutException("no answer"))
                                        .map(failure -> Arguments.of(where, failure)));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void afterAFailure(Fault where, Supplier<Throwable> failure) throws Exception {
        post(0, ARTICLES);
        Clients faulty = new FaultyClients(pipeline, "one", where, 2, failure);
        try (RunningLoop _ = pipeline.start(faulty, Articles::annotations)) {
            pipeline.await(ENRICHED_ARTICLES, test, ARTICLES);
        }
        assertEachOnce(ARTICLES);
    }

    @Test
    void whileInstancesComeAndGo() throws Exception {
        post(0, ARTICLES);
        RunningLoop first = pipeline.start("one", Articles::annotations);
        pipeline.await(ENRICHED_ARTICLES, test, 1);
        try (RunningLoop second = pipeline.start("two", Articles::annotations)) {
            post(ARTICLES, 2 * ARTICLES);
            second.awaitPhase(Phase.RUNNING);
            post(2 * ARTICLES, 3 * ARTICLES);
            first.close();
            post(3 * ARTICLES, 4 * ARTICLES);
            pipeline.await(ENRICHED_ARTICLES, test, 4 * ARTICLES);
        }
        assertEachOnce(4 * ARTICLES);
    }

    @Test
    void whenASecondProcessTakesTheNameOfTheFirst() throws Exception {
        post(0, ARTICLES);
        try (RunningLoop first = pipeline.start("one", Articles::annotations)) {
            pipeline.await(ENRICHED_ARTICLES, test, 1);
            try (RunningLoop second = pipeline.start("one", Articles::annotations)) {
                second.awaitPhase(Phase.RUNNING);
                post(ARTICLES, 2 * ARTICLES);
                pipeline.await(ENRICHED_ARTICLES, test, 2 * ARTICLES);
            }
        }
        assertEachOnce(2 * ARTICLES);
    }

    private void post(int from, int to) {
        IntStream.range(from, to)
                .forEach(i -> pipeline.post(Articles.article(test + i, "text " + i)));
        pipeline.flush();
    }

    private void assertEachOnce(int count) {
        List<String> expected = IntStream.range(0, count).mapToObj(i -> test + i).toList();
        assertThat(pipeline.committed(ENRICHED_ARTICLES, test))
                .extracting(record -> Pipeline.enriched(record).article().id())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /// The process dies here.
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1;

        Crash(String where) {
            super(where);
        }
    }
}
