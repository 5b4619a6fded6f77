package org.stancewire.analysis.quote;

import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.WordClass;

/// Finds reported speech whose speaker a clause of its own names aside: "…, X said", "…, X said,
/// …", "As X said, …".
final class Asides {
    /// How far from its cue the comma behind "as X said" may stand, in tokens.
    private static final int NEAR = 9;

    private final SpeechCues cues;
    private final FinalAsides atEnd;

    Asides(SpeechCues cues) {
        this.cues = cues;
        this.atEnd = new FinalAsides(cues);
    }

    /// The sentence whose speaker stands behind it, or in its middle.
    ///
    /// @param end where the sentence ends, without its full stop
    @Nullable Utterance behindOrAmid(Paragraph paragraph, Parse parse, int end) {
        for (int i = end - 1; i > 1; i--) {
            if (cues.mayReport(parse, i) && !paragraph.isQuoted(parse, i)) {
                Utterance whole = i > 2 ? atEnd.at(paragraph, parse, i, end) : null;
                whole = whole == null ? MedialAsides.at(paragraph, parse, i, end) : whole;
                if (whole != null) {
                    return whole;
                }
            }
        }
        return null;
    }

    /// "As X said, …", "Как сообщил X, …".
    @Nullable Utterance asSaid(Paragraph paragraph, Parse parse, int cue, int end) {
        boolean as = parse.lower(0).equals("as") || parse.lower(0).equals("как");
        if (!as || cue > NEAR || !cues.mayReport(parse, cue)) {
            return null;
        }
        int comma = cue + 1;
        while (comma < end && comma < cue + NEAR && !parse.is(comma, WordClass.COMMA)) {
            comma++;
        }
        Attribution by = Attribution.of(paragraph, parse, cue, 1);
        Phrase source = by.source();
        boolean inside = source != null && source.end() <= comma;
        return !inside || !parse.is(comma, WordClass.COMMA) || comma + 2 > end
                ? null
                : Utterance.reported(by, parse.span(comma + 1, end - 1));
    }
}
