package org.stancewire.ingest.log;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The trace that a request belongs to, as its sender states it (W3C Trace Context 1). It travels
/// with the article, so that whoever traces sees one trace from the request to the index.
///
/// @param parent the header `traceparent`, or null where none was stated
/// @param state the header `tracestate`, or null
public record Trace(@Nullable String parent, @Nullable String state) {
    /// A request that belongs to no trace.
    public static final Trace NONE = new Trace(null, null);

    private static final int LONGEST_STATE = 512;
    private static final Pattern PARENT =
            Pattern.compile(
                    "(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern STATE = Pattern.compile("[\\x20-\\x7e]+");

    /// What two headers state. As the standard asks, a malformed one is passed over, and a state
    /// without a parent means nothing.
    public static Trace of(@Nullable String parent, @Nullable String state) {
        if (parent == null || !PARENT.matcher(parent).matches()) {
            return NONE;
        }
        boolean sound =
                state != null && state.length() <= LONGEST_STATE && STATE.matcher(state).matches();
        return new Trace(parent, sound ? state : null);
    }
}
