package org.stancewire.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Span;

/// What was found to be said, before it is told who the speaker is.
///
/// @param parts its pieces in order, at least one
/// @param by the words that say who speaks, or null where there are none
/// @param why how it was found
record Utterance(List<Span> parts, Quote.Kind kind, @Nullable Attribution by, String why) {
    Utterance {
        parts = List.copyOf(parts);
    }

    Utterance(Span whole, Quote.Kind kind, @Nullable Attribution by, String why) {
        this(List.of(whole), kind, by, why);
    }

    /// Said without quotation marks.
    static Utterance reported(Attribution by, Span... parts) {
        return new Utterance(List.of(parts), Quote.Kind.INDIRECT, by, "reported speech");
    }

    int start() {
        return parts.getFirst().start();
    }

    int end() {
        return parts.getLast().end();
    }

    Utterance of(Quote.Kind other) {
        return new Utterance(parts, other, by, why);
    }

    /// The same with one more piece behind.
    Utterance and(Span part) {
        List<Span> all = new ArrayList<>(parts);
        all.add(part);
        return new Utterance(all, kind, by, why);
    }

    /// Whether a piece shares a character with `span`.
    boolean overlaps(Span span) {
        return parts.stream().anyMatch(part -> part.overlaps(span));
    }
}
