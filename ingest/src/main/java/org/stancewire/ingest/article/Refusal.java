package org.stancewire.ingest.article;

import java.util.Objects;

/// Why a submission is no article.
///
/// @param pointer the field that is wrong, as a JSON pointer such as `/publishedAt`
/// @param detail what is wrong with it, and the fix
public record Refusal(Kind kind, String pointer, String detail) {
    public Refusal {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(pointer);
        Objects.requireNonNull(detail);
    }

    /// What is wrong.
    public enum Kind {
        /// A field does not say what it should.
        INVALID,
        /// There is more of it than is taken.
        TOO_LARGE
    }
}
