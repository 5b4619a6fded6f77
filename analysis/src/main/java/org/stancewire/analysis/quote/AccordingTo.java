package org.stancewire.analysis.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.contract.Span;

/// Speakers whom a preposition brings in: "According to X, …", "…, according to X", "по словам X,
/// …".
final class AccordingTo {
    private static final Set<String> WORDS = Set.of("словам", "мнению", "данным", "информации");

    private AccordingTo() {}

    /// Whether "according to" stands at `i`.
    static boolean isEnglish(Parse parse, int i) {
        return parse.lower(i).equals("according") && parse.lower(i + 1).equals("to");
    }

    /// Who is named behind the preposition at `i`; null where none of these stands there.
    static @Nullable Attribution at(Parse parse, int i) {
        boolean english = isEnglish(parse, i);
        boolean russian = parse.lower(i).equals("по") && WORDS.contains(parse.lower(i + 1));
        boolean dative = parse.lower(i).equals("согласно");
        if (!english && !russian && !dative) {
            return null;
        }
        List<Phrase> sources =
                english
                        ? parse.arguments(i, "to")
                        : dative ? parse.arguments(i, "dat") : parse.arguments(i + 1, "gen");
        return sources.isEmpty()
                ? null
                : new Attribution(parse, sources.getFirst(), parse.span(i, dative ? i : i + 1));
    }

    /// What is said according to whom the preposition at `i` brings in; null where it brings in
    /// nobody.
    ///
    /// @param end where the sentence ends, without its full stop
    static @Nullable Utterance said(Paragraph paragraph, Parse parse, int i, int end) {
        Attribution by = paragraph.isQuoted(parse, 0) ? null : at(parse, i);
        Phrase source = by == null ? null : by.source();
        if (by == null || source == null) {
            return null;
        }
        boolean pause = parse.is(source.end(), WordClass.COMMA);
        if (i <= 1 && pause && source.end() + 2 < end) {
            return Utterance.reported(by, parse.span(source.end() + 1, end - 1));
        }
        int last = parse.is(i - 1, WordClass.COMMA) ? i - 2 : i - 1;
        boolean amid = last == i - 2 && last >= 0 && pause;
        if (amid
                && FiniteClauses.hasVerb(parse, source.end() + 1, end)
                && !FiniteClauses.follows(parse, 0, i)) {
            Span second = parse.span(source.end() + 1, end - 1);
            return Utterance.reported(by, parse.span(0, last), second);
        }
        return i > 2 && FiniteClauses.hasVerb(parse, 0, i)
                ? Utterance.reported(by, parse.span(0, last))
                : null;
    }
}
