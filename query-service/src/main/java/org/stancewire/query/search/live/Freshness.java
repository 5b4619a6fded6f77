package org.stancewire.query.search.live;

/// Whether the feed shows what is news.
public interface Freshness {
    /// Whether all that the log held at the start can be read, so that what arrives from now on is
    /// new.
    boolean hasCaughtUp();
}
