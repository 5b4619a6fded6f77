package org.stancewire.ingest.feed;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A feed in a list of feeds.
///
/// @param url as it stands there, nothing checked
public record Outline(@Nullable String name, String url) {
    public Outline {
        Objects.requireNonNull(url);
    }
}
