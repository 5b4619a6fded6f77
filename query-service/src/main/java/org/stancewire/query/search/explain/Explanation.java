package org.stancewire.query.search.explain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Spanned;

/// Why one annotation is there.
///
/// @param index its place in the article's list of mentions, references, quotes or stances; of a
///     tone that of its mention
/// @param text the words at `[start,end)` of the article's text: those that carry it, of a stance
///     its strongest evidence
/// @param because the reason in a sentence or two
/// @param confidence calibrated certainty in [0,1], or null where none is stated
/// @param provenance which model made it and for what reason; null of a tone, which has none of its
///     own
/// @param evidence all of a stance's, the strongest first
public record Explanation(
        Kind kind,
        int index,
        int start,
        int end,
        String text,
        String because,
        @Nullable Double confidence,
        @Nullable Provenance provenance,
        List<Evidence> evidence)
        implements Spanned {
    public Explanation {
        Objects.requireNonNull(kind);
        Spanned.check(start, end);
        Objects.requireNonNull(text);
        Objects.requireNonNull(because);
        evidence = List.copyOf(evidence);
    }

    /// What is explained.
    public enum Kind {
        MENTION,
        TONE,
        REFERENCE,
        QUOTE,
        STANCE
    }
}
