package org.stancewire.ingest.rest;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jboss.resteasy.reactive.RestResponse;
import org.stancewire.contract.Article;
import org.stancewire.ingest.log.ArticleLog;
import org.stancewire.ingest.log.Receipt;
import org.stancewire.service.ListenSettings;

/// Leads a body from the connection to the log and gives the answer. Short bodies never leave the
/// event loop unless they are documents, of which each takes milliseconds; what takes longer or
/// may wait does so on a virtual thread.
@Singleton
class Reception {
    /// A longer body is decoded on a thread of its own, so that it holds nobody else up.
    private static final int SHORT_BODY = 64 << 10;

    private final ArticleLog log;
    private final ArticleMeters meters;
    private final Load load;
    private final ListenSettings listen;
    private final Rows rows;
    private final FeedSettings feed;
    private final FeedWatch watch;
    private final Executor threads = task -> Thread.ofVirtual().name("post").start(task);

    Reception(
            ArticleLog log,
            ArticleMeters meters,
            Load load,
            ListenSettings listen,
            Rows rows,
            FeedSettings feed,
            FeedWatch watch) {
        this.log = log;
        this.meters = meters;
        this.load = load;
        this.listen = listen;
        this.rows = rows;
        this.feed = feed;
        this.watch = watch;
    }

    /// Takes what a body holds. Throws, or completes with, [ProblemException] or
    /// [org.stancewire.ingest.log.LogUnavailableException].
    CompletionStage<RestResponse<Object>> post(HttpServerRequest request, Asked asked) {
        Format format = Formats.of(asked.type());
        Packing packing = Packing.of(request);
        Load.Share share = load.share();
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            request.response().writeContinue();
        }
        return new Taking(format, packing, request, asked, share).start();
    }

    /// One request on its way.
    private final class Taking {
        private final Format format;
        private final Packing packing;
        private final HttpServerRequest request;
        private final Asked asked;
        private final Load.Share share;

        Taking(
                Format format,
                Packing packing,
                HttpServerRequest request,
                Asked asked,
                Load.Share share) {
            this.format = format;
            this.packing = packing;
            this.request = request;
            this.asked = asked;
            this.share = share;
        }

        CompletionStage<RestResponse<Object>> start() {
            if (packing == Packing.NONE && format.many() != Format.Many.ALWAYS) {
                return Bodies.read(
                                request,
                                share,
                                listen.bodyWithin(),
                                format.many() == Format.Many.IF_ARRAY)
                        .thenCompose(this::take)
                        .whenComplete((_, _) -> share.close());
            }
            BodyStream body = new BodyStream(request, Buffer.buffer());
            if (format.many() == Format.Many.ALWAYS) {
                return row(packing.unpack(body), body);
            }
            Runnable inTime = Overdue.watch(request, listen.bodyWithin(), body::end);
            return CompletableFuture.supplyAsync(() -> unpack(body, inTime), threads)
                    .thenCompose(answer -> answer)
                    .whenComplete(
                            (_, _) -> {
                                inTime.run();
                                share.close();
                            });
        }

        private CompletionStage<RestResponse<Object>> take(Bodies.Received received) {
            return switch (received) {
                case Bodies.Received.Whole(byte[] bytes) -> take(bytes);
                case Bodies.Received.Row(BodyStream body) -> row(body, body);
            };
        }

        private CompletionStage<RestResponse<Object>> unpack(BodyStream body, Runnable inTime) {
            PushbackInputStream unpacked = new PushbackInputStream(packing.unpack(body));
            boolean row = false;
            try {
                try {
                    row = format.many() == Format.Many.IF_ARRAY && ArrayItems.isAhead(unpacked);
                    if (row) {
                        inTime.run();
                        return row(unpacked, body);
                    }
                    return take(Bodies.readWhole(unpacked, share));
                } finally {
                    if (!row) {
                        drop(unpacked, body);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// Rows are counted otherwise.
        private CompletionStage<RestResponse<Object>> row(InputStream unpacked, BodyStream body) {
            share.close();
            if (asked.id() != null) {
                return CompletableFuture.supplyAsync(() -> refuse(unpacked, body), threads);
            }
            return rows.take(
                    format.many().cut(unpacked),
                    () -> drop(unpacked, body),
                    asked,
                    request.response());
        }

        private RestResponse<Object> refuse(InputStream unpacked, BodyStream body) {
            try {
                drop(unpacked, body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            throw IngestProblems.notOne();
        }

        /// Reads no more of a body than its sender needs to read the answer, and gives back at once
        /// what unpacked it, much of which is no memory of Java's.
        private static void drop(InputStream unpacked, BodyStream body) throws IOException {
            try (unpacked) {
                body.discard();
            }
        }

        private CompletionStage<RestResponse<Object>> take(byte[] bytes) {
            Body body = new Body(bytes, asked.type(), asked.location());
            CompletionStage<Content> content =
                    format.quick() && bytes.length <= SHORT_BODY
                            ? CompletableFuture.completedFuture(format.reader().read(body))
                            : CompletableFuture.supplyAsync(
                                    () -> format.reader().read(body), threads);
            return content.thenCompose(this::take);
        }

        private CompletionStage<RestResponse<Object>> take(Content content) {
            return switch (content) {
                case Content.One(Sent sent) -> {
                    Article article = sent.article(asked.id());
                    yield log.append(article, asked.trace())
                            .thenCompose(receipt -> answer(article, receipt, asked));
                }
                case Content.Several(_) when asked.id() != null -> throw IngestProblems.notOne();
                case Content.Several(List<Sent> all) ->
                        rows.take(Rows.of(all), share::close, asked, request.response());
            };
        }
    }

    private CompletionStage<RestResponse<Object>> answer(
            Article article, Receipt receipt, Asked asked) {
        meters.taken(receipt.duplicate());
        if (asked.patience().isZero()) {
            return CompletableFuture.completedFuture(answer(article, receipt));
        }
        return watch.await(article.id(), receipt.position(), asked.patience(), asked.behalf())
                .thenApply(
                        enriched ->
                                enriched.map(json -> enriched(article, json))
                                        .orElseGet(() -> answer(article, receipt)));
    }

    private RestResponse<Object> answer(Article article, Receipt receipt) {
        return RestResponse.ResponseBuilder.create(
                        receipt.duplicate() ? RestResponse.Status.OK : RestResponse.Status.ACCEPTED,
                        (Object) PostAnswer.of(article, receipt))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LOCATION, feed.locationOf(article.id()))
                .build();
    }

    private RestResponse<Object> enriched(Article article, byte[] json) {
        // Bytes would be written in base64 for a client that accepts anything, as curl does.
        Object text = new String(json, StandardCharsets.UTF_8);
        return RestResponse.ResponseBuilder.ok(text, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LOCATION, feed.locationOf(article.id()))
                .build();
    }

    /// Deletes an article. Completes with [ProblemException] where there is none.
    CompletionStage<Deletion> delete(String id) {
        return log.delete(id)
                .thenApply(
                        revisions -> {
                            if (revisions == 0) {
                                throw IngestProblems.unknown(id);
                            }
                            return new Deletion(id, revisions);
                        });
    }
}
