package org.stancewire.analysis.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.VerbForm;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Span;

/// Finds reported speech whose speaker is named aside: "…, X said", "…, X said, …", "as X said, …",
/// "according to X, …", "по словам X, …".
final class Asides {
    /// How far from its cue a comma may stand, in tokens.
    private static final int NEAR = 9;

    private static final Set<String> ACCORDING = Set.of("словам", "мнению", "данным", "информации");

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
    private final DirectSpeech direct;

    Asides(SpeechCues cues, DirectSpeech direct) {
        this.cues = cues;
        this.direct = direct;
    }

    /// The sentence whose speaker stands behind it, or in its middle.
    ///
    /// @param end where the sentence ends, without its full stop
    @Nullable Utterance behindOrAmid(Paragraph paragraph, Parse parse, int end) {
        for (int i = end - 1; i > 1; i--) {
            if (cues.mayReport(parse, i) && !paragraph.isQuoted(parse, i)) {
                Utterance whole = i > 2 ? clauseBefore(paragraph, parse, i, end) : null;
                whole = whole == null ? clauseAround(paragraph, parse, i, end) : whole;
                if (whole != null) {
                    return whole;
                }
            }
        }
        return null;
    }

    /// "…, X said": from the start of the sentence.
    private @Nullable Utterance clauseBefore(Paragraph paragraph, Parse parse, int cue, int end) {
        int comma = cue - 1;
        while (comma > 1 && !parse.is(comma, WordClass.COMMA) && comma > cue - 12) {
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
        Attribution by = direct.attribution(paragraph, parse, cue, comma + 1);
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
        Span span = paragraph.whole(DirectSpeech.span(parse, 0, last));
        if (span == null) {
            return null;
        }
        Utterance said = reported(span, by);
        Span rest = goesOn(parse, cue, end) ? DirectSpeech.span(parse, cue + 2, end - 1) : null;
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

    /// "X, Y said, …": the content on both sides.
    private @Nullable Utterance clauseAround(Paragraph paragraph, Parse parse, int cue, int end) {
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
        Attribution by = direct.attribution(paragraph, parse, cue, before + 1);
        Phrase source = by.source();
        boolean inside = source != null && source.start() > before && source.end() <= behind;
        if (leaves || !inside || !FiniteClauses.hasVerb(parse, behind + 1, end)) {
            return null;
        }
        Span first = paragraph.whole(DirectSpeech.span(parse, 0, before - 1));
        Span second = paragraph.whole(DirectSpeech.span(parse, behind + 1, end - 1));
        return first == null || second == null
                ? null
                : new Utterance(List.of(first, second), Quote.Kind.INDIRECT, by, "reported speech");
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
        Attribution by = direct.attribution(paragraph, parse, cue, 1);
        Phrase source = by.source();
        boolean inside = source != null && source.end() <= comma;
        return !inside || !parse.is(comma, WordClass.COMMA) || comma + 2 > end
                ? null
                : reported(DirectSpeech.span(parse, comma + 1, end - 1), by);
    }

    /// "According to X, …", "…, according to X", "по словам X, …".
    @Nullable Utterance according(Paragraph paragraph, Parse parse, int i, int end) {
        if (paragraph.isQuoted(parse, 0)) {
            return null;
        }
        boolean english = parse.lower(i).equals("according") && parse.lower(i + 1).equals("to");
        boolean russian = parse.lower(i).equals("по") && ACCORDING.contains(parse.lower(i + 1));
        boolean dative = parse.lower(i).equals("согласно");
        if (!english && !russian && !dative) {
            return null;
        }
        List<Phrase> sources =
                english
                        ? parse.arguments(i, "to")
                        : dative ? parse.arguments(i, "dat") : parse.arguments(i + 1, "gen");
        if (sources.isEmpty()) {
            return null;
        }
        Phrase source = sources.getFirst();
        Span cue = DirectSpeech.span(parse, i, dative ? i : i + 1);
        Attribution by = new Attribution(parse, source, cue);
        if (i <= 1 && parse.is(source.end(), WordClass.COMMA) && source.end() + 2 < end) {
            return reported(DirectSpeech.span(parse, source.end() + 1, end - 1), by);
        }
        int last = parse.is(i - 1, WordClass.COMMA) ? i - 2 : i - 1;
        boolean amid = last == i - 2 && last >= 0 && parse.is(source.end(), WordClass.COMMA);
        if (amid
                && FiniteClauses.hasVerb(parse, source.end() + 1, end)
                && !FiniteClauses.follows(parse, 0, i)) {
            Span first = DirectSpeech.span(parse, 0, last);
            Span second = DirectSpeech.span(parse, source.end() + 1, end - 1);
            return new Utterance(
                    List.of(first, second), Quote.Kind.INDIRECT, by, "reported speech");
        }
        return i > 2 && FiniteClauses.hasVerb(parse, 0, i)
                ? reported(DirectSpeech.span(parse, 0, last), by)
                : null;
    }

    private static Utterance reported(Span content, Attribution by) {
        return new Utterance(content, Quote.Kind.INDIRECT, by, "reported speech");
    }
}
