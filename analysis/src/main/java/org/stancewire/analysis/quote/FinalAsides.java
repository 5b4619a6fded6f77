package org.stancewire.analysis.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.contract.Span;

/// "…, X said": what is said stands from the start of the sentence, and may go on behind the cue.
final class FinalAsides {
    /// How far before its cue the comma may stand, in tokens.
    private static final int NEAR = 12;

    private static final Set<String> TIMES = Set.of("this", "last", "earlier", "late", "early");
    private static final Set<String> BACKGROUND =
            Set.of(
                    "as",
                    "although",
                    "though",
                    "while",
                    "if",
                    "because",
                    "when",
                    "since",
                    "after",
                    "before",
                    "asked",
                    "хотя",
                    "если",
                    "когда",
                    "пока");

    private final SpeechCues cues;

    FinalAsides(SpeechCues cues) {
        this.cues = cues;
    }

    /// The sentence up to the aside whose verb is the cue; null where that is none.
    ///
    /// @param end where the sentence ends, without its full stop
    @Nullable Utterance at(Paragraph paragraph, Parse parse, int cue, int end) {
        int comma = cue - 1;
        while (comma > 1 && !parse.is(comma, WordClass.COMMA) && comma > cue - NEAR) {
            comma--;
        }
        VerbForm form = parse.verb(cue);
        boolean finite = form != null && form.kind().mayBeFinite();
        boolean pause = parse.is(comma, WordClass.COMMA) && finite;
        if (!pause
                || parse.is(comma + 1, WordClass.COORDINATOR)
                || comma < 2
                || !isNearEnd(parse, cue, end)
                || !FiniteClauses.hasVerb(parse, 0, comma)) {
            return null;
        }
        if (parse.is(comma + 1, WordClass.BREAK)) {
            comma++;
        }
        Attribution by = Attribution.of(paragraph, parse, cue, comma + 1);
        Phrase source = by.source();
        if (source == null || source.start() <= comma || paragraph.isQuoted(parse, 0)) {
            return null;
        }
        if (parse.is(cue + 1, WordClass.COMMA) && parse.is(cue + 2, WordClass.QUOTE)) {
            return null;
        }
        boolean takesThing = source.end() <= cue && takesThing(parse, cue);
        if (takesThing || isOnlyBackground(parse, comma)) {
            return null;
        }
        int last = parse.is(comma, WordClass.BREAK) ? comma - 2 : comma - 1;
        Span span = paragraph.whole(parse.span(0, last));
        if (span == null) {
            return null;
        }
        Utterance said = Utterance.reported(by, span);
        Span rest = goesOn(parse, cue, end) ? parse.span(cue + 2, end - 1) : null;
        rest = rest == null ? null : paragraph.whole(rest);
        return rest == null ? said : said.and(rest);
    }

    /// "…, he denied the report": the verb has its object behind it, and not before.
    private boolean takesThing(Parse parse, int cue) {
        if (cues.takes(parse, cue, SpeechCues.TOLD)) {
            return false;
        }
        return switch (parse.at(cue + 1)) {
            case DETERMINER, PRONOUN -> !TIMES.contains(parse.lower(cue + 1));
            case NOMINAL -> !parse.token(cue + 1).isCapitalized();
            default -> false;
        };
    }

    /// "Although he left, …", "Leaving the room, …": up to the comma it is no sentence.
    private static boolean isOnlyBackground(Parse parse, int comma) {
        for (int i = 1; i < comma; i++) {
            if (parse.is(i, WordClass.COMMA)) {
                return false;
            }
        }
        VerbForm first = parse.verb(0);
        boolean participle = first != null && first.kind() == VerbForm.Kind.ING;
        boolean led = parse.is(0, WordClass.PREPOSITION) && !FiniteClauses.follows(parse, 1, comma);
        return participle && !FiniteClauses.follows(parse, 1, comma)
                || BACKGROUND.contains(parse.lower(0))
                || led;
    }

    /// "…, he said, …": whether the content goes on behind the cue.
    private static boolean goesOn(Parse parse, int cue, int end) {
        VerbForm next = parse.verb(cue + 2);
        boolean leaves = next != null && next.kind() == VerbForm.Kind.ING;
        return parse.is(cue + 1, WordClass.COMMA)
                && cue + 3 < end
                && !leaves
                && !parse.is(cue + 2, WordClass.COORDINATOR)
                && !parse.is(cue + 2, WordClass.RELATIVE);
    }

    private static boolean isNearEnd(Parse parse, int cue, int end) {
        for (int i = cue + 1; i < end; i++) {
            if (parse.is(i, WordClass.COMMA)) {
                return true;
            }
            if (parse.is(i, WordClass.VERB) || parse.is(i, WordClass.SUBORDINATOR)) {
                return false;
            }
        }
        return true;
    }
}
