package org.stancewire.ingest.feed;

import org.jspecify.annotations.Nullable;
import org.stancewire.contract.PublishedAt;
import org.stancewire.ingest.date.StatedDate;

/// The dates of entries.
final class Dates {
    private Dates() {}

    /// As precise as it is stated, or null when it is no date.
    static @Nullable String of(@Nullable String stated) {
        PublishedAt date = stated == null ? null : StatedDate.read(stated);
        return date == null ? null : date.value();
    }
}
