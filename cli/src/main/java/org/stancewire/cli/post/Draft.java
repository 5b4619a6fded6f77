package org.stancewire.cli.post;

import org.jspecify.annotations.Nullable;

/// An article that is about to be posted.
///
/// @param origin where it stands, for messages: `file` or `file:line`
/// @param body what is sent, as it stands in the file
/// @param unfit why it cannot be sent at all, or null
/// @param reached how many bytes of all inputs have been read with it
@SuppressWarnings("ArrayRecordComponent") // read once and sent; never compared
record Draft(String origin, String contentType, byte[] body, @Nullable String unfit, long reached) {
    /// JSON on one line, which can go together with others.
    static final String LINE = "application/x-ndjson";

    static final String JSON = "application/json";
    static final String TEXT = "text/plain; charset=utf-8";

    /// The largest body that is sent, in bytes: beyond any that ingest takes, which has the word on
    /// smaller ones.
    static final int MAX_BYTES = 16 << 20;

    static Draft line(String origin, byte[] body, long reached) {
        return new Draft(origin, LINE, body, null, reached);
    }

    static Draft json(String origin, byte[] body, long reached) {
        return new Draft(origin, JSON, body, null, reached);
    }

    static Draft text(String origin, byte[] body, long reached) {
        return new Draft(origin, TEXT, body, null, reached);
    }

    static Draft unfit(String origin, String reason, long reached) {
        return new Draft(origin, LINE, new byte[0], reason, reached);
    }

    boolean isLine() {
        return contentType.equals(LINE);
    }

    static Draft tooLarge(String origin, long reached) {
        return unfit(origin, "it is larger than any article may be", reached);
    }
}
