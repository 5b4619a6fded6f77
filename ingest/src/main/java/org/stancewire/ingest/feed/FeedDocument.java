package org.stancewire.ingest.feed;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feed as its publisher offers it at one moment.
///
/// @param link the site that the feed belongs to
/// @param refreshEvery how often it is worth asking for again, as the document itself states it
/// @param entries in the order of the document, which usually has the newest first
public record FeedDocument(
        @Nullable String title,
        @Nullable String link,
        @Nullable Duration refreshEvery,
        List<FeedEntry> entries) {
    public FeedDocument {
        entries = List.copyOf(entries);
    }
}
