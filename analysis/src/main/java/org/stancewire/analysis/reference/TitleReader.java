package org.stancewire.analysis.reference;

import org.jspecify.annotations.Nullable;

/// Reads the titles of one language. Safe for many threads.
interface TitleReader {
    /// The title that begins at a token, or null.
    @Nullable Title read(Line line, int from, Names names);

    /// Whether the title of a sentence refers to somebody, and is not part of a name, an
    /// apposition, or what somebody wants to become.
    boolean refers(Line line, Title title, Names names);
}
