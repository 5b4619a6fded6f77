package org.stancewire.ingest.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.stancewire.service.ProblemException;

/// Cuts a body of any length into its articles, one at a time. What is longer than any article may
/// be is passed over byte for byte, and refused.
abstract class Pieces implements Bulk.Source {
    private static final int AT_A_TIME = 64 << 10;

    /// After a longer piece the memory for it is given back.
    private static final int MOST_KEPT = 1 << 20;

    private final InputStream in;
    private final byte[] chunk = new byte[AT_A_TIME];
    private int from;
    private int to;
    private byte[] piece = new byte[AT_A_TIME];
    private int length;
    private boolean tooLong;
    private long line;
    private boolean ended;

    Pieces(InputStream in) {
        this.in = in;
    }

    /// Reads up to the end of the next piece, and of that keeps what belongs to it. Answers whether
    /// there was one.
    abstract boolean cut() throws IOException;

    @Override
    public final Bulk.@Nullable Entry next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            while (cut()) {
                line++;
                if (tooLong || !isBlank()) {
                    return entry();
                }
                length = 0;
            }
            ended = true;
            return null;
        } catch (ProblemException e) {
            ended = true;
            if (line == 0) {
                throw e;
            }
            return refused(e);
        }
    }

    /// An entry that is no article, and after it nothing more.
    private Bulk.Entry refused(ProblemException why) {
        return new Bulk.Entry(
                line + 1,
                () -> {
                    throw why;
                });
    }

    private Bulk.Entry entry() {
        byte[] bytes = Arrays.copyOf(piece, length);
        boolean cut = tooLong;
        length = 0;
        tooLong = false;
        if (piece.length > MOST_KEPT) {
            piece = new byte[AT_A_TIME];
        }
        return new Bulk.Entry(
                line,
                () -> {
                    if (cut) {
                        throw Bodies.tooLong();
                    }
                    return Formats.jsonArticle(bytes);
                });
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (!isSpace(piece[i])) {
                return false;
            }
        }
        return true;
    }

    static boolean isSpace(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /// The bytes at hand, of which [#from] to [#to] are still to be read; false at the end.
    final boolean fill() throws IOException {
        while (from == to) {
            int read = in.read(chunk, 0, AT_A_TIME);
            if (read < 0) {
                return false;
            }
            from = 0;
            to = read;
        }
        return true;
    }

    final byte[] chunk() {
        return chunk;
    }

    final int from() {
        return from;
    }

    final int to() {
        return to;
    }

    /// Keeps the bytes at hand up to `end` for the piece.
    final void keepUpTo(int end) {
        int more = end - from;
        if (tooLong || length + more > Bodies.LONGEST) {
            tooLong = true;
            length = 0;
        } else {
            if (length + more > piece.length) {
                int twice = Math.min(Bodies.LONGEST, 2 * piece.length);
                piece = Arrays.copyOf(piece, Math.max(length + more, twice));
            }
            System.arraycopy(chunk, from, piece, length, more);
            length += more;
        }
        from = end;
    }

    /// Passes over one byte at hand.
    final void skip() {
        from++;
    }

    /// Whether anything was kept for the piece.
    final boolean isBegun() {
        return tooLong || length > 0;
    }
}
