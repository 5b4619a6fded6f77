package org.stancewire.ingest.feed;

import org.stancewire.ingest.article.Refusal;

/// What becomes of a document that should be a feed.
public sealed interface FeedReading {
    /// It is one.
    record Read(FeedDocument feed) implements FeedReading {}

    /// It is none, or too much of one, and why.
    record Unreadable(Refusal refusal) implements FeedReading {}
}
