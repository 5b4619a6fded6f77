package org.stancewire.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Article;
import org.stancewire.contract.Position;
import org.stancewire.ingest.log.ArticleLog;
import org.stancewire.ingest.log.LogUnavailableException;
import org.stancewire.ingest.log.Receipt;
import org.stancewire.ingest.log.Trace;

class BulkTest {
    /// So many articles of a few letters are under way at the most, with those in the hands of the
    /// reader.
    private static final int MOST_READ_AHEAD = 4_200;

    private static final Receipt RECEIPT = new Receipt(Position.after(3, 41), false);

    @Test
    void readsNoFurtherThanTheLogFollows() throws Exception {
        ConcurrentLinkedQueue<CompletableFuture<Receipt>> waiting = new ConcurrentLinkedQueue<>();
        AtomicInteger read = new AtomicInteger();
        List<Outcome> told = new ArrayList<>();
        Bulk bulk = bulk((article, trace) -> waitIn(waiting));
        Thread reader = Thread.ofVirtual().start(() -> run(bulk, counted(100_000, read), told));
        while (reader.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        assertThat(read.get()).isBetween(100, MOST_READ_AHEAD);
        while (reader.isAlive()) {
            CompletableFuture<Receipt> next = waiting.poll();
            if (next == null) {
                Thread.onSpinWait();
            } else {
                next.complete(RECEIPT);
            }
        }
        assertThat(read.get()).isEqualTo(100_000);
        assertThat(told).hasSize(100_000);
    }

    @Test
    void holdsFewLargeArticles() throws Exception {
        ConcurrentLinkedQueue<CompletableFuture<Receipt>> waiting = new ConcurrentLinkedQueue<>();
        AtomicInteger read = new AtomicInteger();
        String text = "x".repeat(1 << 20);
        Bulk bulk = bulk((article, trace) -> waitIn(waiting));
        Thread reader =
                Thread.ofVirtual()
                        .start(() -> run(bulk, counted(50, read, text), new ArrayList<>()));
        while (reader.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        assertThat(read.get()).isLessThan(11);
        while (reader.isAlive()) {
            CompletableFuture<Receipt> next = waiting.poll();
            if (next != null) {
                next.complete(RECEIPT);
            }
        }
        assertThat(read.get()).isEqualTo(50);
    }

    @Test
    void tellsInTheOrderOfTheRow() {
        List<CompletableFuture<Receipt>> waiting = new ArrayList<>();
        Bulk bulk =
                bulk(
                        (article, trace) -> {
                            CompletableFuture<Receipt> receipt = new CompletableFuture<>();
                            waiting.add(receipt);
                            if (waiting.size() == 10) {
                                waiting.reversed().forEach(it -> it.complete(RECEIPT));
                            }
                            return receipt;
                        });
        List<Outcome> told = new ArrayList<>();
        run(bulk, counted(10, new AtomicInteger()), told);
        assertThat(told)
                .extracting(Outcome::line)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    }

    @Test
    void readsNoFurtherOnceTheLogIsAway() {
        AtomicInteger read = new AtomicInteger();
        Tally tally = new Tally();
        Bulk bulk =
                bulk(
                        (article, trace) ->
                                CompletableFuture.failedFuture(
                                        new LogUnavailableException("away", null)));
        assertThatThrownBy(
                        () -> {
                            bulk.run(
                                    counted(1_000_000, read),
                                    Trace.NONE,
                                    tally::add,
                                    tally::isMissing);
                            tally.summary();
                        })
                .hasMessageContaining("away")
                .hasMessageContaining("article 1;");
        assertThat(read.get()).isLessThan(10_000);
    }

    @Test
    void stopsWhenNobodyListens() {
        AtomicInteger read = new AtomicInteger();
        Bulk bulk = bulk((article, trace) -> CompletableFuture.completedFuture(RECEIPT));
        assertThatThrownBy(
                        () ->
                                bulk.run(
                                        counted(1_000_000, read),
                                        Trace.NONE,
                                        _ -> {
                                            throw new UncheckedIOException(new IOException("gone"));
                                        },
                                        () -> false))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("gone");
        assertThat(read.get()).isLessThan(1_000_000);
    }

    private static CompletionStage<Receipt> waitIn(
            ConcurrentLinkedQueue<CompletableFuture<Receipt>> waiting) {
        CompletableFuture<Receipt> receipt = new CompletableFuture<>();
        waiting.add(receipt);
        return receipt;
    }

    private static Bulk bulk(BiFunction<Article, Trace, CompletionStage<Receipt>> appending) {
        return new Bulk(new OneWayLog(appending), new ArticleMeters(new SimpleMeterRegistry()));
    }

    /// A log that takes articles as a test says.
    private record OneWayLog(BiFunction<Article, Trace, CompletionStage<Receipt>> appending)
            implements ArticleLog {
        @Override
        public CompletionStage<Receipt> append(Article article, Trace trace) {
            throw new AssertionError("nothing comes alone here");
        }

        @Override
        public CompletionStage<Receipt> appendOfRow(Article article, Trace trace) {
            return appending.apply(article, trace);
        }

        @Override
        public CompletionStage<Integer> delete(String articleId) {
            throw new AssertionError("nothing is deleted here");
        }
    }

    private static Bulk.Source counted(int count, AtomicInteger read) {
        return counted(count, read, "a text");
    }

    private static Bulk.Source counted(int count, AtomicInteger read, String text) {
        return () ->
                read.get() == count
                        ? null
                        : new Bulk.Entry(read.incrementAndGet(), () -> new Sent.Text(text));
    }

    private static void run(Bulk bulk, Bulk.Source source, List<Outcome> told) {
        try {
            bulk.run(source, Trace.NONE, told::add, () -> false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
