package org.stancewire.ingest.subscription;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How somebody wants a feed to be followed.
///
/// @param name what its publisher is called, in place of the feed's own title, or null
/// @param fullPages whether the page of an entry is fetched where the feed has only a summary
/// @param interval how often to poll, or null to go by what the feed says
/// @param paused whether it is not polled at present
public record Wish(
        @Nullable String name, boolean fullPages, @Nullable Duration interval, boolean paused) {
    /// What those get who ask for nothing in particular.
    public static final Wish USUAL = new Wish(null, true, null, false);

    /// What was wished before.
    public static Wish of(Subscription it) {
        return new Wish(it.name(), it.fullPages(), it.interval(), it.paused());
    }
}
