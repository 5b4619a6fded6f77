package org.stancewire.contract;

import java.util.Objects;

/// The span that shows a stance, and its exact words.
///
/// @param text equals the article's text at the span
/// @param provenance the frame or features that read a stance in it
public record Evidence(int start, int end, String text, Provenance provenance) implements Spanned {
    public Evidence {
        Spanned.check(start, end);
        Objects.requireNonNull(provenance);
        if (text.length() != end - start) {
            throw new IllegalArgumentException(
                    "evidence of " + text.length() + " code units at [" + start + "," + end + ")");
        }
    }

    /// The evidence at `place` of an article's text.
    public static Evidence at(Spanned place, String articleText, Provenance provenance) {
        return new Evidence(place.start(), place.end(), place.in(articleText), provenance);
    }
}
