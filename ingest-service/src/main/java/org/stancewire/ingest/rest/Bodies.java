package org.stancewire.ingest.rest;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.stancewire.service.ProblemException;

/// Reads a body into memory without blocking, up to a bound. What comes beyond it is thrown away,
/// so that the sender gets to read why: the framework would cut the connection.
final class Bodies {
    /// A text of 1 MiB whose every character is escaped in JSON still fits.
    static final int LONGEST = 8 << 20;

    private static final long MOST_DISCARDED = 256L << 20;

    /// A body as it is worked on.
    sealed interface Received {
        /// All of it.
        @SuppressWarnings("ArrayRecordComponent") // read once; never compared
        record Whole(byte[] bytes) implements Received {}

        /// A row of articles, as it comes in.
        record Row(BodyStream body) implements Received {}
    }

    private final HttpServerRequest request;
    private final Load.Share share;
    private final Duration within;
    private final CompletableFuture<Received> body = new CompletableFuture<>();
    private boolean maybeArray;
    private Buffer read = Buffer.buffer();
    private long length;
    private @Nullable ProblemException refusal;

    private Bodies(
            HttpServerRequest request, Load.Share share, Duration within, boolean maybeArray) {
        this.request = request;
        this.share = share;
        this.within = within;
        this.maybeArray = maybeArray;
    }

    /// Completes with the body, or with a [ProblemException] when it is too long, takes too long,
    /// or there is no room for it.
    ///
    /// @param within how long it may take to come in; a row may take as long as it likes
    /// @param arrays whether a body that begins as a JSON array does is a row
    static CompletionStage<Received> read(
            HttpServerRequest request, Load.Share share, Duration within, boolean arrays) {
        return new Bodies(request, share, within, arrays).start();
    }

    private CompletionStage<Received> start() {
        request.handler(this::take);
        request.endHandler(_ -> end());
        Breaking.watch(
                request,
                cause ->
                        body.completeExceptionally(
                                new UncheckedIOException(
                                        new IOException("the sender broke off", cause))));
        Runnable inTime = Overdue.watch(request, within, this::overdue);
        body.whenComplete((_, _) -> inTime.run());
        request.resume();
        return body;
    }

    private void overdue(ProblemException problem) {
        refuse(problem);
        body.completeExceptionally(problem);
    }

    private void refuse(ProblemException problem) {
        refusal = problem;
        read = Buffer.buffer();
    }

    private void take(Buffer piece) {
        length += piece.length();
        if (refusal == null) {
            keep(piece);
        }
        if (length > MOST_DISCARDED) {
            request.connection().close();
        }
    }

    private void keep(Buffer piece) {
        try {
            if (length > LONGEST) {
                throw tooLong();
            }
            share.grow(piece.length());
            read.appendBuffer(piece);
        } catch (ProblemException e) {
            refuse(e);
            return;
        }
        int first = maybeArray ? firstSign(read) : -1;
        if (first >= 0) {
            maybeArray = false;
            if (read.getByte(first) == '[') {
                body.complete(new Received.Row(new BodyStream(request, read)));
            }
        }
    }

    /// Where the first byte stands that is neither white space nor part of a byte order mark, or
    /// -1.
    private static int firstSign(Buffer bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            if (!ArrayItems.isBefore(bytes.getByte(i))) {
                return i;
            }
        }
        return -1;
    }

    private void end() {
        if (refusal != null) {
            body.completeExceptionally(refusal);
        } else {
            body.complete(new Received.Whole(read.getBytes()));
        }
    }

    /// Reads a body from where it may be waited for. Throws [ProblemException] when it is too long
    /// or there is no room for it.
    static byte[] readWhole(InputStream in, Load.Share share) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] piece = new byte[16 << 10];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            if (whole.size() + read > LONGEST) {
                throw tooLong();
            }
            share.grow(read);
            whole.write(piece, 0, read);
        }
        return whole.toByteArray();
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
