package org.stancewire.query.rest.door;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.stancewire.service.ListenSettings;
import org.stancewire.service.Problem;
import org.stancewire.service.ProblemException;

/// Reads bodies into memory, bounded each and all together. What is beyond a bound is thrown away,
/// so that the sender gets to read why.
@Singleton
class Bodies {
    private static final int PIECE = 64 << 10;

    /// 32 MiB in all; each that is on its way takes one at least, so that as many are at once.
    private static final int PIECES = 512;

    private static final Duration COME_AGAIN = Duration.ofSeconds(2);

    private final Semaphore room = new Semaphore(PIECES);
    private final Duration within;

    Bodies(ListenSettings settings) {
        this.within = settings.bodyWithin();
    }

    /// A body that takes up room until it is closed.
    final class Held implements AutoCloseable {
        private final List<byte[]> pieces = new ArrayList<>();
        private int taken;

        List<byte[]> pieces() {
            return pieces;
        }

        /// Its first byte that is no white space of JSON, or -1.
        int firstSign() {
            for (byte[] piece : pieces) {
                for (byte it : piece) {
                    if (it != ' ' && it != '\t' && it != '\n' && it != '\r') {
                        return it;
                    }
                }
            }
            return -1;
        }

        private void read(InputStream in, int longest) throws IOException {
            long end = System.nanoTime() + within.toNanos();
            int length = 0;
            while (true) {
                if (!room.tryAcquire()) {
                    throw busy();
                }
                taken++;
                byte[] piece = piece(in, end);
                length += piece.length;
                if (length > longest) {
                    throw tooLong(longest);
                }
                pieces.add(piece);
                if (piece.length < PIECE) {
                    return;
                }
            }
        }

        /// A whole piece, or less at the end.
        private byte[] piece(InputStream in, long end) throws IOException {
            byte[] piece = new byte[PIECE];
            int length = 0;
            int read = in.read(piece);
            while (read >= 0 && length + read < PIECE) {
                length += read;
                if (System.nanoTime() - end > 0) {
                    throw tooSlow(within);
                }
                read = in.read(piece, length, PIECE - length);
            }
            return read < 0 ? Arrays.copyOf(piece, length) : piece;
        }

        @Override
        public void close() {
            room.release(taken);
            taken = 0;
        }
    }

    /// Reads a body to its end. Throws [ProblemException] where it is longer than so many bytes,
    /// takes too long, breaks off, or there is no room for it.
    Held read(InputStream in, int longest) {
        Held held = new Held();
        boolean whole = false;
        try (in) {
            held.read(in, longest);
            whole = true;
            return held;
        } catch (IOException e) {
            throw brokenOff(e);
        } finally {
            if (!whole) {
                held.close();
            }
        }
    }

    private static ProblemException busy() {
        return new ProblemException(
                Problem.of(
                        "too-many-requests",
                        "More is sent than can be taken at a time",
                        429,
                        "so much is on its way to the ingest service that there is no room for more;"
                                + " nothing of this request was taken, send it again later, or to the"
                                + " ingest service itself",
                        null),
                COME_AGAIN);
    }

    private static ProblemException tooLong(int longest) {
        return new ProblemException(
                Problem.of(
                        "too-large",
                        "The body is too large",
                        413,
                        "a body has at most "
                                + longest
                                + " bytes here; send a long text as several articles, and many"
                                + " articles as NDJSON to the ingest service itself",
                        null));
    }

    private static ProblemException tooSlow(Duration within) {
        return new ProblemException(
                Problem.of(
                        "too-slow",
                        "The body comes in too slowly",
                        408,
                        "the body was not whole after "
                                + within.toMillis() / 1e3
                                + " seconds; send it faster, or in parts",
                        null));
    }

    private static ProblemException brokenOff(IOException e) {
        return new ProblemException(
                Problem.of(
                        "incomplete-body",
                        "The body broke off",
                        400,
                        "the sender broke off (" + e.getMessage() + "); send the body again",
                        null));
    }
}
