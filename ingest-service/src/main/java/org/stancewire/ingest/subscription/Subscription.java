package org.stancewire.ingest.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A feed that somebody asked to follow, as they asked for it. Only they change it.
///
/// @param url where the feed was when it was asked for
/// @param name what its publisher is called, in place of the feed's own title
/// @param fullPages whether the page of an entry is fetched where the feed has only a summary
/// @param interval how often to poll, or null to go by what the feed says
/// @param changedAt when any of this was last changed; a change makes the feed due
public record Subscription(
        String id,
        String url,
        @Nullable String name,
        boolean fullPages,
        @Nullable Duration interval,
        boolean paused,
        Instant createdAt,
        Instant changedAt) {
    public Subscription {
        Objects.requireNonNull(id);
        Objects.requireNonNull(url);
        Objects.requireNonNull(createdAt);
        Objects.requireNonNull(changedAt);
    }
}
