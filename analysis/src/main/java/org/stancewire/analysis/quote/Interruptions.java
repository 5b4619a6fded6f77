package org.stancewire.analysis.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.analysis.text.QuoteMarks.Marked;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Span;

/// Finds quotes that their author interrupts inside the marks, as is usual in Russian: «План, —
/// сказал X, — провалился».
final class Interruptions {
    /// How far behind the dash the verb of speaking may stand, in tokens.
    private static final int INSIDE = 4;

    private final SpeechCues cues;

    Interruptions(SpeechCues cues) {
        this.cues = cues;
    }

    /// The quote without what the author says between dashes; null where he does not.
    @Nullable Utterance in(Paragraph paragraph, Marked marked) {
        for (Parse parse : paragraph.parses()) {
            int size = parse.size();
            if (parse.sentence().end() <= marked.start()
                    || parse.sentence().start() >= marked.end()) {
                continue;
            }
            int first = Math.max(1, parse.tokenFrom(marked.start()));
            for (int dash = first; dash < size && parse.token(dash).end() < marked.end(); dash++) {
                boolean pause =
                        parse.is(dash - 1, WordClass.COMMA) || parse.is(dash - 1, WordClass.STOP);
                int cue = pause && isDash(parse, dash) ? cueAt(parse, dash + 1) : -1;
                if (cue > 0) {
                    return interrupted(paragraph.text(), marked, parse, dash, cue);
                }
            }
        }
        return null;
    }

    private static boolean isDash(Parse parse, int i) {
        return parse.lower(i).length() == 1 && "—–-".contains(parse.lower(i));
    }

    /// The verb of speaking that begins what the author says at `from`, or -1.
    private int cueAt(Parse parse, int from) {
        for (int i = from; i < Math.min(parse.size(), from + INSIDE); i++) {
            if (parse.token(i).isCapitalized() && i == from || parse.is(i, WordClass.COMMA)) {
                return -1;
            }
            if (cues.isCue(parse, i)) {
                return i;
            }
        }
        return -1;
    }

    private Utterance interrupted(String text, Marked marked, Parse parse, int dash, int cue) {
        int end = cue + 1;
        while (end < parse.size() && !parse.is(end, WordClass.STOP) && !isDash(parse, end)) {
            end++;
        }
        List<Phrase> following = parse.arguments(cue, "");
        Clause clause = parse.clause(cue);
        Phrase source = following.isEmpty() ? null : following.getFirst();
        if (source == null && !clause.subjects().isEmpty()) {
            source = clause.subjects().getLast();
        }
        boolean between = source != null && source.start() > dash && source.start() < end;
        Attribution by = new Attribution(parse, between ? source : null, parse.span(cue, cue));
        Span outer = marked.withMarks(text);
        int last = parse.is(dash - 1, WordClass.COMMA) ? dash - 2 : dash - 1;
        Utterance said =
                new Utterance(
                        new Span(outer.start(), parse.token(Math.max(0, last)).end()),
                        Quote.Kind.DIRECT,
                        by,
                        "the author speaks inside the marks");
        int rest = end < parse.size() ? parse.token(end).start() : marked.end();
        while (rest < marked.end() && " .,—–-\u00a0\n".indexOf(text.charAt(rest)) >= 0) {
            rest++;
        }
        return rest < marked.end() ? said.and(new Span(rest, outer.end())) : said;
    }
}
