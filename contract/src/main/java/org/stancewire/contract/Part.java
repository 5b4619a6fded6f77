package org.stancewire.contract;

import java.util.Objects;

/// A stretch of an article's text that is not body, and what it is instead.
public record Part(int start, int end, Kind kind) implements Spanned {
    public Part {
        Spanned.check(start, end);
        Objects.requireNonNull(kind);
    }

    /// What a part is. Title and body are analysed; the rest is shown but not analysed.
    public enum Kind {
        TITLE,
        BYLINE,
        DATELINE,
        CAPTION,
        BOILERPLATE,
        LINK
    }
}
