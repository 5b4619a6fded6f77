package org.stancewire.ingest.rest;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.stancewire.service.ProblemException;

/// Reads a body into memory without blocking, up to a bound. What comes beyond it is thrown away,
/// so that the sender gets to read why: the framework would cut the connection.
final class Bodies {
    /// A text of 1 MiB whose every character is escaped in JSON still fits.
    static final int LONGEST = 8 << 20;

    private static final long MOST_DISCARDED = 256L << 20;

    private final HttpServerRequest request;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private Buffer read = Buffer.buffer();
    private long length;

    private Bodies(HttpServerRequest request) {
        this.request = request;
    }

    /// Completes with the whole body, or with a [ProblemException] when it is too long.
    static CompletionStage<byte[]> read(HttpServerRequest request) {
        return new Bodies(request).start();
    }

    private CompletionStage<byte[]> start() {
        request.handler(this::take);
        request.endHandler(_ -> end());
        request.exceptionHandler(
                cause ->
                        body.completeExceptionally(
                                new UncheckedIOException(
                                        new IOException("the sender broke off", cause))));
        request.resume();
        return body;
    }

    private void take(Buffer piece) {
        length += piece.length();
        if (length <= LONGEST) {
            read.appendBuffer(piece);
        } else {
            read = Buffer.buffer();
        }
        if (length > MOST_DISCARDED) {
            request.connection().close();
        }
    }

    private void end() {
        if (length <= LONGEST) {
            body.complete(read.getBytes());
        } else {
            body.completeExceptionally(tooLong());
        }
    }

    /// The problem of a body that is longer than [#LONGEST].
    static ProblemException tooLong() {
        return IngestProblems.tooLarge(
                "a body has at most "
                        + LONGEST
                        + " bytes, and the text in it at most 1 MiB of UTF-8; send the text as several"
                        + " articles",
                null);
    }
}
