package org.stancewire.analysis.quote;

import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.contract.Span;

/// The words that say who speaks.
///
/// @param parse the sentence they stand in
/// @param source the phrase that names the speaker, or null where only the cue was found
/// @param cue the words that mark it as said
record Attribution(Parse parse, @Nullable Phrase source, @Nullable Span cue) {

    /// The characters of the source, without a comma or mark at its ends; null without a source.
    @Nullable Span sourceSpan() {
        return source == null
                ? null
                : new Span(
                        parse.token(source.start()).start(), parse.token(source.end() - 1).end());
    }
}
