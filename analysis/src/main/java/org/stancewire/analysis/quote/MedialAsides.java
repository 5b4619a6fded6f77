package org.stancewire.analysis.quote;

import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.contract.Span;

/// "…, X said, …": what is said stands on both sides.
final class MedialAsides {
    /// How far from its cue a comma may stand, in tokens.
    private static final int NEAR = 9;

    private MedialAsides() {}

    /// Both sides of the aside whose verb is the cue; null where that is none.
    ///
    /// @param end where the sentence ends, without its full stop
    static @Nullable Utterance at(Paragraph paragraph, Parse parse, int cue, int end) {
        int before = cue - 1;
        while (before > 0 && before > cue - NEAR && !parse.is(before, WordClass.COMMA)) {
            before--;
        }
        int behind = cue + 1;
        while (behind < end && behind < cue + NEAR && !parse.is(behind, WordClass.COMMA)) {
            if (parse.is(behind, WordClass.VERB) || parse.is(behind, WordClass.SUBORDINATOR)) {
                return null;
            }
            behind++;
        }
        VerbForm form = parse.verb(cue);
        boolean finite = form != null && form.kind().mayBeFinite();
        boolean commas = parse.is(before, WordClass.COMMA) && parse.is(behind, WordClass.COMMA);
        if (!finite || !commas || before < 1 || behind + 2 > end) {
            return null;
        }
        boolean quoted = paragraph.isQuoted(parse, 0) || paragraph.isQuoted(parse, behind + 1);
        if (quoted || parse.is(before + 1, WordClass.COORDINATOR)) {
            return null;
        }
        VerbForm next = parse.verb(behind + 1);
        boolean leaves = next != null && next.kind() == VerbForm.Kind.ING;
        Attribution by = Attribution.of(paragraph, parse, cue, before + 1);
        Phrase source = by.source();
        boolean inside = source != null && source.start() > before && source.end() <= behind;
        if (leaves || !inside || !FiniteClauses.hasVerb(parse, behind + 1, end)) {
            return null;
        }
        Span first = paragraph.whole(parse.span(0, before - 1));
        Span second = paragraph.whole(parse.span(behind + 1, end - 1));
        return first == null || second == null ? null : Utterance.reported(by, first, second);
    }
}
