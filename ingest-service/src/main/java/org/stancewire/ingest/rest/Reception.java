package org.stancewire.ingest.rest;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Article;
import org.stancewire.ingest.log.ArticleLog;
import org.stancewire.ingest.log.Receipt;
import org.stancewire.ingest.log.Trace;

/// Leads a body from the connection to the log and gives the answer. Short bodies never leave the
/// event loop; what takes longer, or may wait, does so on a virtual thread.
@Singleton
class Reception {
    /// A longer body is decoded on a thread of its own, so that it holds nobody else up.
    private static final int SHORT_BODY = 64 << 10;

    private final ArticleLog log;
    private final ArticleMeters meters;
    private final Bulk bulk;
    private final FeedSettings feed;
    private final Executor threads = task -> Thread.ofVirtual().name("post").start(task);

    Reception(ArticleLog log, ArticleMeters meters, Bulk bulk, FeedSettings feed) {
        this.log = log;
        this.meters = meters;
        this.bulk = bulk;
        this.feed = feed;
    }

    /// Takes what a body holds. Throws, or completes with,
    /// [org.stancewire.service.ProblemException] or
    /// [org.stancewire.ingest.log.LogUnavailableException].
    CompletionStage<RestResponse<Object>> post(
            @Nullable MediaType type, HttpServerRequest request, Trace trace) {
        if (type == null) {
            throw IngestProblems.unsupportedType(
                    "Content-Type names none; send the article as one of: " + Formats.types());
        }
        Format format = Formats.of(type);
        String location = request.getHeader(HttpHeaders.CONTENT_LOCATION);
        return bytes(request)
                .thenCompose(body -> read(format, new Body(body, type, location)))
                .thenCompose(content -> take(content, trace));
    }

    private CompletionStage<byte[]> bytes(HttpServerRequest request) {
        Packing packing = Packing.of(request);
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            request.response().writeContinue();
        }
        if (packing == Packing.NONE) {
            return Bodies.read(request);
        }
        BodyStream body = new BodyStream(request, Buffer.buffer());
        return CompletableFuture.supplyAsync(() -> unpacked(packing, body), threads);
    }

    private static byte[] unpacked(Packing packing, BodyStream body) {
        try {
            try (InputStream unpacked = packing.unpack(body)) {
                byte[] bytes = unpacked.readNBytes(Bodies.LONGEST + 1);
                if (bytes.length > Bodies.LONGEST) {
                    throw Bodies.tooLong();
                }
                return bytes;
            } finally {
                body.discard();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CompletionStage<Content> read(Format format, Body body) {
        return body.bytes().length <= SHORT_BODY
                ? CompletableFuture.completedFuture(format.reader().read(body))
                : CompletableFuture.supplyAsync(() -> format.reader().read(body), threads);
    }

    private CompletionStage<RestResponse<Object>> take(Content content, Trace trace) {
        return switch (content) {
            case Content.One(Sent sent) -> {
                Article article = sent.article();
                yield log.append(article, trace).thenApply(receipt -> answer(article, receipt));
            }
            case Content.Several(List<Sent> all) ->
                    CompletableFuture.supplyAsync(() -> takeAll(all, trace), threads);
        };
    }

    private RestResponse<Object> takeAll(List<Sent> all, Trace trace) {
        Tally tally = new Tally();
        Iterator<Sent> next = all.iterator();
        AtomicLong line = new AtomicLong();
        try {
            bulk.run(
                    () ->
                            next.hasNext()
                                    ? new Bulk.Entry(line.incrementAndGet(), next::next)
                                    : null,
                    trace,
                    tally::add,
                    tally::isMissing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer(tally);
    }

    private static RestResponse<Object> answer(Tally tally) {
        Summary summary = tally.summary();
        return RestResponse.ResponseBuilder.create(
                        summary.accepted() > 0
                                ? RestResponse.Status.ACCEPTED
                                : RestResponse.Status.OK,
                        (Object) summary)
                .build();
    }

    private RestResponse<Object> answer(Article article, Receipt receipt) {
        meters.taken(receipt.duplicate());
        return RestResponse.ResponseBuilder.create(
                        receipt.duplicate() ? RestResponse.Status.OK : RestResponse.Status.ACCEPTED,
                        (Object) PostAnswer.of(article, receipt))
                .header(HttpHeaders.LOCATION, feed.locationOf(article.id()))
                .build();
    }
}
