package org.stancewire.ingest.rest;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.stancewire.service.ProblemException;

/// A body as it comes in, for a thread that may wait. Only a few pieces are taken from the
/// connection ahead of the reader, so that a sender who is faster than the reader is slowed down.
final class BodyStream extends InputStream {
    private static final int PIECES_AHEAD = 16;
    private static final long MOST_DISCARDED = 256L << 20;

    /// What comes in: a piece, the end, or what broke the body off.
    private sealed interface Arrival {
        record Piece(Buffer bytes) implements Arrival {}

        record End() implements Arrival {}

        record Broken(Throwable cause) implements Arrival {}
    }

    private final HttpServerRequest request;
    private final BlockingQueue<Arrival> arrived = new LinkedBlockingQueue<>();
    private @Nullable Buffer current;
    private int at;
    private int taken;
    private boolean ended;
    private @Nullable Throwable broken;

    /// To be made on the event loop that the request belongs to.
    ///
    /// @param first what was read of the body already
    BodyStream(HttpServerRequest request, Buffer first) {
        this.request = request;
        this.current = first;
        request.pause();
        request.handler(piece -> arrived.add(new Arrival.Piece(piece)));
        request.endHandler(_ -> arrived.add(new Arrival.End()));
        Breaking.watch(request, cause -> arrived.add(new Arrival.Broken(cause)));
        request.fetch(PIECES_AHEAD);
    }

    /// Ends it, for a reason that whoever reads gets thrown.
    void end(ProblemException why) {
        arrived.add(new Arrival.Broken(why));
    }

    @Override
    public int read() throws IOException {
        return fill() ? current().getByte(at++) & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int length = Math.min(most, current().length() - at);
        current().getBytes(at, at + length, into, from);
        at += length;
        return length;
    }

    /// Waits: a gzip of several members asks whether another one follows.
    @Override
    public int available() throws IOException {
        return fill() ? current().length() - at : 0;
    }

    /// Reads to the end and drops what it reads, so that the sender gets to read the answer; cuts
    /// the connection where there is too much of it.
    void discard() throws IOException {
        long discarded = 0;
        while (fill()) {
            discarded += current().length() - at;
            current = null;
            if (discarded > MOST_DISCARDED) {
                request.connection().close();
                throw new IOException("the sender went on for too long");
            }
        }
    }

    private Buffer current() {
        if (current == null) {
            throw new IllegalStateException("nothing was read");
        }
        return current;
    }

    /// Whether there is another byte, which it waits for.
    private boolean fill() throws IOException {
        while (current == null || at == current.length()) {
            if (ended) {
                return false;
            }
            if (broken instanceof ProblemException why) {
                throw why;
            }
            if (broken != null) {
                throw new IOException("the sender broke off", broken);
            }
            switch (take()) {
                case Arrival.Piece(Buffer bytes) -> {
                    current = bytes;
                    at = 0;
                    ask();
                }
                case Arrival.End() -> ended = true;
                case Arrival.Broken(Throwable cause) -> broken = cause;
            }
        }
        return true;
    }

    /// Asks for more pieces, several at a time: each asking wakes the event loop.
    private void ask() {
        taken++;
        if (taken == PIECES_AHEAD / 2) {
            taken = 0;
            request.fetch(PIECES_AHEAD / 2);
        }
    }

    private Arrival take() throws IOException {
        try {
            return arrived.take();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the service stops");
        }
    }
}
