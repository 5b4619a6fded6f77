package org.stancewire.ingest.feed;

import java.util.ArrayList;
import java.util.List;

/// Collects the entries of a document, up to a bound.
final class Entries {
    private final List<FeedEntry> entries = new ArrayList<>();

    void add(StatedEntry stated) throws UnreadableFeed {
        if (entries.size() == FeedReader.MOST_ENTRIES) {
            throw UnreadableFeed.tooLarge(
                    "the feed has more than "
                            + FeedReader.MOST_ENTRIES
                            + " entries; send it in parts");
        }
        FeedEntry entry = stated.entry();
        if (entry.submission().text() != null) {
            entries.add(entry);
        }
    }

    List<FeedEntry> read() {
        return entries;
    }
}
