package org.stancewire.analysis.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.contract.Span;

/// The words that say who speaks.
///
/// @param parse the sentence they stand in
/// @param source the phrase that names the speaker, or null where only the cue was found
/// @param cue the words that mark it as said
record Attribution(Parse parse, @Nullable Phrase source, @Nullable Span cue) {
    /// Of the verb of speaking at `cue`: its subject, before or after it, outside quotation marks.
    ///
    /// @param from the first token that the subject may begin with where it stands before
    static Attribution of(Paragraph paragraph, Parse parse, int cue, int from) {
        Clause clause = parse.clause(cue);
        Phrase source = null;
        if (!clause.subjects().isEmpty() && !clause.passive()) {
            source = clause.subjects().getLast();
        }
        boolean before =
                source != null
                        && source.start() >= from
                        && source.start() < cue
                        && !paragraph.isQuoted(parse, source.start());
        if (!before) {
            List<Phrase> following = parse.arguments(cue, "");
            boolean taken =
                    !following.isEmpty()
                            && !paragraph.isQuoted(parse, following.getFirst().start());
            source = taken ? following.getFirst() : source;
            if (source != null && paragraph.isQuoted(parse, source.start())) {
                source = null;
            }
        }
        return new Attribution(parse, source, parse.span(cue, cue));
    }

    /// The characters of the source, without a comma or mark at its ends; null without a source.
    @Nullable Span sourceSpan() {
        return source == null ? null : parse.span(source.start(), source.end() - 1);
    }
}
