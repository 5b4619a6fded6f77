package org.stancewire.ingest.rest;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Article;
import org.stancewire.ingest.log.ArticleLog;
import org.stancewire.ingest.log.LogUnavailableException;
import org.stancewire.ingest.log.Trace;
import org.stancewire.service.ProblemException;

/// Takes many articles in, in their order: one thread reads and appends, another waits for the log
/// and tells. So many are under way between the two that the log is kept busy, and no more.
@Singleton
class Bulk {
    /// Of one row: so many answers wait for their turn.
    private static final int MOST_UNDER_WAY = 4_096;

    /// Of all rows together. It is given back as the log answers, whether or not a sender reads
    /// what is told, so that no row starves another one.
    private static final int MOST_CHARACTERS_UNDER_WAY = 8 << 20;

    private final ArticleLog log;
    private final ArticleMeters meters;
    private final Semaphore room = new Semaphore(MOST_CHARACTERS_UNDER_WAY);

    Bulk(ArticleLog log, ArticleMeters meters) {
        this.log = log;
        this.meters = meters;
    }

    /// Gives the articles one after the other.
    @FunctionalInterface
    interface Source {
        /// The next one, or null at the end; may wait.
        @Nullable Entry next() throws IOException;
    }

    /// One article, not read yet.
    ///
    /// @param line its number from 1
    record Entry(long line, Reading reading) {}

    /// Reads an entry. Throws [ProblemException] where it is no article.
    @FunctionalInterface
    interface Reading {
        Sent read();
    }

    /// Returns when all that was read has been told, in order. Reads no further once `enough` says
    /// so. Throws [IOException] where the source breaks off, and [UncheckedIOException] where
    /// `told` does, as nobody listens any more.
    void run(Source source, Trace trace, Consumer<Outcome> told, BooleanSupplier enough)
            throws IOException {
        BlockingQueue<CompletableFuture<Outcome>> underWay =
                new LinkedBlockingQueue<>(MOST_UNDER_WAY);
        CompletableFuture<Outcome> end = new CompletableFuture<>();
        CompletableFuture<Void> telling = new CompletableFuture<>();
        Thread.ofVirtual().name("bulk-answers").start(() -> tell(underWay, end, told, telling));
        try {
            Entry entry = source.next();
            while (entry != null && !enough.getAsBoolean() && !telling.isDone()) {
                append(entry, trace, underWay);
                entry = source.next();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the service stops");
        } finally {
            finish(underWay, end, telling);
        }
    }

    private void append(
            Entry entry, Trace trace, BlockingQueue<CompletableFuture<Outcome>> underWay)
            throws InterruptedException {
        CompletableFuture<Outcome> outcome;
        try {
            Article article = entry.reading().read().article();
            int characters = article.text().length();
            room.acquire(characters);
            outcome =
                    append(entry.line(), article, trace)
                            .whenComplete((_, _) -> room.release(characters));
        } catch (ProblemException e) {
            meters.rejected(e.problem());
            outcome =
                    CompletableFuture.completedFuture(
                            new Outcome.Refused(entry.line(), e.problem()));
        }
        underWay.put(outcome);
    }

    private CompletableFuture<Outcome> append(long line, Article article, Trace trace)
            throws InterruptedException {
        return log.appendOfRow(article, trace)
                .<Outcome>handle(
                        (receipt, failure) -> {
                            if (failure == null) {
                                meters.taken(receipt.duplicate());
                                return new Outcome.Taken(line, article.id(), receipt);
                            }
                            return missed(line, failure);
                        })
                .toCompletableFuture();
    }

    private Outcome missed(long line, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof LogUnavailableException away) {
            ProblemException problem = IngestProblems.unavailable(away);
            meters.rejected(problem.problem());
            return new Outcome.Missed(line, problem.problem());
        }
        throw new CompletionException(cause);
    }

    private static void tell(
            BlockingQueue<CompletableFuture<Outcome>> underWay,
            CompletableFuture<Outcome> end,
            Consumer<Outcome> told,
            CompletableFuture<Void> telling) {
        try {
            CompletableFuture<Outcome> it = underWay.take();
            while (it != end) {
                told.accept(it.join());
                it = underWay.take();
            }
            telling.complete(null);
        } catch (InterruptedException | RuntimeException | Error e) {
            telling.completeExceptionally(e);
            // The reader may wait for a place here, and is to see that nobody tells any more.
            underWay.clear();
        }
    }

    private static void finish(
            BlockingQueue<CompletableFuture<Outcome>> underWay,
            CompletableFuture<Outcome> end,
            CompletableFuture<Void> telling) {
        try {
            boolean offered = false;
            while (!offered && !telling.isDone()) {
                offered = underWay.offer(end, 100, TimeUnit.MILLISECONDS);
            }
            telling.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException gone ? gone : e;
        }
    }
}
