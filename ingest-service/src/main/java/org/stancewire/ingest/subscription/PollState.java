package org.stancewire.ingest.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What polling has learnt of a feed. Only the replica that polls it changes it.
///
/// @param asked the `changedAt` of the subscription that was polled; if that has changed since, the
///     feed is due, and neither gone nor failing
/// @param movedTo where permanent redirects have led, or null
/// @param title of the feed
/// @param etag what to show the server, so that it need not send again what we have
/// @param lastModified the same
/// @param statedInterval how often the feed itself says that it is worth asking
/// @param failures how many polls in a row have failed
/// @param gone whether the server has said that the feed will not come back
/// @param known the entries that were taken, in the form of [KnownEntries]
/// @param waiting those of them whose pages are tried again, in the form of [WaitingPages], or null
public record PollState(
        Instant asked,
        @Nullable String movedTo,
        @Nullable String title,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Duration statedInterval,
        PollResult lastResult,
        int failures,
        Instant nextPoll,
        boolean gone,
        String known,
        @Nullable String waiting) {
    public PollState {
        Objects.requireNonNull(asked);
        Objects.requireNonNull(lastResult);
        Objects.requireNonNull(nextPoll);
        Objects.requireNonNull(known);
    }
}
