package org.stancewire.ingest.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/// The items of a JSON array, told apart by nothing but brackets, quotes and commas, so that a
/// broken item spoils no other one and the array may be of any length.
final class ArrayItems extends Pieces {
    private enum Place {
        BEFORE,
        INSIDE,
        AFTER
    }

    private Place place = Place.BEFORE;
    private int depth;
    private boolean quoted;
    private boolean escaped;
    private boolean unclosed;

    ArrayItems(InputStream in) {
        super(in);
    }

    /// Whether a byte may stand before an array: white space, or a byte order mark's.
    static boolean isBefore(int b) {
        return isSpace(b) || b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
    }

    /// Whether the first sign of a body begins an array; what stands before it is read.
    static boolean isAhead(PushbackInputStream body) throws IOException {
        int b = body.read();
        while (b >= 0 && isBefore((byte) b)) {
            b = body.read();
        }
        if (b >= 0) {
            body.unread(b);
        }
        return b == '[';
    }

    @Override
    boolean cut() throws IOException {
        while (fill()) {
            int b = chunk()[from()];
            switch (place) {
                case BEFORE -> {
                    skip();
                    place = b == '[' ? Place.INSIDE : Place.BEFORE;
                }
                case INSIDE -> {
                    if (item()) {
                        return true;
                    }
                }
                case AFTER -> {
                    if (!isSpace(b)) {
                        throw IngestProblems.malformedJson(
                                "something follows the array; send one array and nothing after it");
                    }
                    skip();
                }
            }
        }
        if (place == Place.INSIDE) {
            place = Place.AFTER;
            unclosed = true;
            if (isBegun()) {
                return true;
            }
        }
        if (unclosed) {
            throw IngestProblems.malformedJson("the array does not end; close it with ]");
        }
        return false;
    }

    /// Keeps what is at hand of the current item; answers whether it ends there.
    private boolean item() {
        for (int i = from(); i < to(); i++) {
            int b = chunk()[i];
            if (escaped) {
                escaped = false;
            } else if (quoted) {
                escaped = b == '\\';
                quoted = b != '"';
            } else if (depth == 0 && (b == ',' || b == ']')) {
                keepUpTo(i);
                skip();
                place = b == ']' ? Place.AFTER : Place.INSIDE;
                return true;
            } else {
                quoted = b == '"';
                depth = depthAfter(b);
            }
        }
        keepUpTo(to());
        return false;
    }

    private int depthAfter(int b) {
        return switch (b) {
            case '{', '[' -> depth + 1;
            case '}', ']' -> Math.max(0, depth - 1);
            default -> depth;
        };
    }
}
