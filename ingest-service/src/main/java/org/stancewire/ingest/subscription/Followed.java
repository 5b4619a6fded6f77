package org.stancewire.ingest.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A subscription with what polling has learnt of it so far.
///
/// @param state null before the first poll
public record Followed(Subscription subscription, @Nullable PollState state) {
    /// Another replica, by another clock, may have polled it a moment ago.
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(1);

    public Followed {
        Objects.requireNonNull(subscription);
    }

    /// Where the feed is now.
    public String address() {
        return state == null || state.movedTo() == null ? subscription.url() : state.movedTo();
    }

    /// Whether the server has said that the feed will not come back, and nobody asked again since.
    public boolean isGone() {
        return state != null && state.gone() && isUpToDate(state);
    }

    /// Whether it is polled, and its last poll failed.
    public boolean isFailing() {
        return nextPoll() != null && failures() > 0;
    }

    /// When it is to be polled next, or null while it is not polled.
    public @Nullable Instant nextPoll() {
        if (subscription.paused() || isGone()) {
            return null;
        }
        return state != null && isUpToDate(state) ? state.nextPoll() : subscription.changedAt();
    }

    /// How many polls in a row have failed since it was last asked for.
    int failures() {
        return state != null && isUpToDate(state) ? state.failures() : 0;
    }

    boolean isDue(Instant now) {
        Instant next = nextPoll();
        return next != null && (!next.isAfter(now) || wasPolledAfter(now));
    }

    /// The clock was put back since: the time until the next poll is no longer that long.
    private boolean wasPolledAfter(Instant now) {
        return state != null && state.lastResult().at().isAfter(now.plus(CLOCKS_DIFFER_BY));
    }

    private boolean isUpToDate(PollState known) {
        return known.asked().equals(subscription.changedAt());
    }
}
