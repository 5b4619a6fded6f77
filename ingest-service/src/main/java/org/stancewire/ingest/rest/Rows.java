package org.stancewire.ingest.rest;

import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.stancewire.ingest.log.Trace;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;

/// Answers rows of articles: with a summary at their end, or with a line for each while they come
/// in. Only so many rows come in at a time.
@Singleton
class Rows {
    private static final Logger LOG = Logger.getLogger(Rows.class);

    private final Bulk bulk;
    private final LimitSettings limits;
    private final Semaphore room;
    private final Executor threads = task -> Thread.ofVirtual().name("row").start(task);

    Rows(Bulk bulk, LimitSettings limits) {
        this.bulk = bulk;
        this.limits = limits;
        this.room = new Semaphore(limits.rows());
    }

    /// A row of articles that are there already.
    static Bulk.Source of(List<Sent> articles) {
        Iterator<Sent> next = articles.iterator();
        AtomicLong line = new AtomicLong();
        return () -> next.hasNext() ? new Bulk.Entry(line.incrementAndGet(), next::next) : null;
    }

    /// Takes a row.
    ///
    /// @param rest closed when no more of it is read, before the last of the answer is sent
    /// @param response where answers go that are given one by one, past the framework, which would
    ///     have them all first
    CompletionStage<RestResponse<Object>> take(
            Bulk.Source row, Closeable rest, Asked asked, HttpServerResponse response) {
        if (!room.tryAcquire()) {
            return CompletableFuture.supplyAsync(() -> refuse(rest), threads);
        }
        return switch (asked.answers()) {
            case SUMMARY ->
                    CompletableFuture.supplyAsync(() -> summary(row, rest, asked.trace()), threads)
                            .whenComplete((_, _) -> room.release());
            case EACH -> {
                AnswerLines lines =
                        new AnswerLines(new AnswerQueue(limits.answersOnDisk().asLongValue()));
                threads.execute(() -> each(row, rest, asked.trace(), lines));
                response.setChunked(true).putHeader(HttpHeaders.CONTENT_TYPE, Formats.LINES);
                threads.execute(() -> lines.sendTo(response));
                // Never completes: the framework has nothing left to send.
                yield new CompletableFuture<>();
            }
        };
    }

    private static RestResponse<Object> refuse(Closeable rest) {
        close(rest);
        throw IngestProblems.busy("too many rows of articles come in at the same time");
    }

    private RestResponse<Object> summary(Bulk.Source row, Closeable rest, Trace trace) {
        Tally tally = new Tally();
        try {
            bulk.run(row, trace, tally::add, tally::isMissing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close(rest);
        }
        return answer(tally.summary());
    }

    private static RestResponse<Object> answer(Summary summary) {
        if (summary.rejected() > 0 && summary.rejected() == summary.received()) {
            return RestResponse.ResponseBuilder.<Object>create(422)
                    .entity(RefusedRow.of(summary))
                    .type(Problem.MEDIA_TYPE)
                    .build();
        }
        return RestResponse.ResponseBuilder.create(
                        summary.accepted() > 0
                                ? RestResponse.Status.ACCEPTED
                                : RestResponse.Status.OK,
                        (Object) summary)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private void each(Bulk.Source row, Closeable rest, Trace trace, AnswerLines lines) {
        try {
            bulk.run(row, trace, outcome -> lines.tell(outcome.answer()), () -> false);
        } catch (ProblemException e) {
            lines.tell(LineAnswer.refused(1, e.problem()));
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("the sender of a row has gone", e);
        } catch (RuntimeException e) {
            LOG.error("a row of articles broke off", e);
            lines.tell(
                    LineAnswer.refused(
                            0,
                            Problem.of(
                                    "internal",
                                    "The service failed",
                                    500,
                                    "This is our fault, not yours; the lines after the last answer were not taken",
                                    null)));
        } finally {
            room.release();
            close(rest);
            lines.end();
        }
    }

    private static void close(Closeable rest) {
        try {
            rest.close();
        } catch (IOException e) {
            LOG.debug("the sender of a row has gone", e);
        }
    }
}
