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

/// Finds the words beside a direct quote that say who speaks it.
final class DirectSpeech {
    /// How many tokens an attribution may stand away from its quote.
    private static final int REACH = 40;

    /// How far behind the dash the verb of speaking may stand, in tokens.
    private static final int INSIDE = 4;

    private final SpeechCues cues;

    DirectSpeech(SpeechCues cues) {
        this.cues = cues;
    }

    /// “…,” said X; “…,” X said; «…», — сказал X.
    @Nullable Attribution after(Paragraph paragraph, Marked quote) {
        String text = paragraph.text();
        int next = quote.withMarks(text).end();
        boolean pause =
                quote.end() > quote.start() && ",?!…—-".indexOf(text.charAt(quote.end() - 1)) >= 0
                        || next < text.length() && ",—–-".indexOf(text.charAt(next)) >= 0
                        || text.startsWith(" —", next)
                        || next + 1 < text.length() && Character.isLowerCase(text.charAt(next + 1));
        if (!pause) {
            return null;
        }
        for (Parse parse : paragraph.parses()) {
            if (parse.sentence().end() > next) {
                int first = tokenFrom(parse, next);
                for (int i = first; i < parse.size() && i < first + REACH; i++) {
                    if (parse.is(i, WordClass.STOP) || paragraph.isQuoted(parse, i)) {
                        return null;
                    }
                    if (cues.isCue(parse, i)) {
                        return attribution(paragraph, parse, i, first);
                    }
                    if (parse.lower(i).equals("according") && parse.lower(i + 1).equals("to")) {
                        return accordingTo(parse, i);
                    }
                }
                return null;
            }
        }
        return null;
    }

    private static @Nullable Attribution accordingTo(Parse parse, int i) {
        List<Phrase> source = parse.arguments(i, "to");
        Span cue = new Span(parse.token(i).start(), parse.token(i + 1).end());
        return source.isEmpty() ? null : new Attribution(parse, source.getFirst(), cue);
    }

    /// X said: “…”; X: “…”; and a sentence that ends in a colon before.
    @Nullable Attribution before(Paragraph paragraph, Marked quote, @Nullable Paragraph previous) {
        int open = quote.withMarks(paragraph.text()).start();
        if (paragraph.text().substring(paragraph.start(), open).isBlank()) {
            return previous != null && previous.text().charAt(previous.end() - 1) == ':'
                    ? lastCue(previous, previous.parses().getLast(), previous.end())
                    : null;
        }
        for (Parse parse : paragraph.parses()) {
            if (parse.sentence().start() < open && parse.sentence().end() > open) {
                return lastCue(paragraph, parse, open);
            }
            if (parse.sentence().end() <= open
                    && paragraph.text().charAt(parse.sentence().end() - 1) == ':'
                    && paragraph.text().substring(parse.sentence().end(), open).isBlank()) {
                return lastCue(paragraph, parse, open);
            }
        }
        return null;
    }

    /// The nearest verb of speaking before `open`, if only a pause parts them.
    private @Nullable Attribution lastCue(Paragraph paragraph, Parse parse, int open) {
        int last = tokenFrom(parse, open) - 1;
        boolean colon = parse.lower(last).equals(":");
        boolean pause = colon || parse.is(last, WordClass.COMMA);
        if (!pause && !cues.isCue(parse, last) && !parse.lower(last).equals("that")) {
            return null;
        }
        for (int i = last; i >= 0; i--) {
            if (paragraph.isQuoted(parse, i) && parse.token(i).end() < open) {
                return null;
            }
            boolean near = colon || last - i <= 8;
            if (near && cues.isCue(parse, i)) {
                return attribution(paragraph, parse, i, 0);
            }
        }
        Phrase name = colon ? parse.phraseBefore(last) : null;
        boolean alone = name != null && name.start() == 0;
        return alone ? new Attribution(parse, name, span(parse, last, last)) : null;
    }

    /// The subject of a verb of speaking, before or after it.
    Attribution attribution(Paragraph paragraph, Parse parse, int cue, int from) {
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
        return new Attribution(parse, source, span(parse, cue, cue));
    }

    /// Whether the cue at `i` stands behind direct speech and tells whose it is.
    boolean isAnswer(Paragraph paragraph, Parse parse, int i) {
        String text = paragraph.text();
        for (Marked marked : paragraph.marked()) {
            int last = marked.end();
            boolean pause =
                    last > marked.start() && ",?!—".indexOf(text.charAt(last - 1)) >= 0
                            || text.startsWith(",", last + 1);
            boolean near = last < parse.token(i).start() && last > parse.sentence().start();
            Attribution by = pause && near ? after(paragraph, marked) : null;
            if (by != null && by.cue() != null && by.cue().start() == parse.token(i).start()) {
                return true;
            }
        }
        return false;
    }

    /// «План, — сказал X, — провалился»: the author speaks between dashes inside the marks; null
    /// where he does not.
    @Nullable Utterance inside(Paragraph paragraph, Marked marked) {
        for (Parse parse : paragraph.parses()) {
            int size = parse.size();
            if (parse.sentence().end() <= marked.start()
                    || parse.sentence().start() >= marked.end()) {
                continue;
            }
            int first = Math.max(1, tokenFrom(parse, marked.start()));
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
        Attribution by = new Attribution(parse, between ? source : null, span(parse, cue, cue));
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

    static Span span(Parse parse, int first, int last) {
        return new Span(parse.token(first).start(), parse.token(last).end());
    }

    /// The first token of a sentence that begins at or after a place of the text.
    static int tokenFrom(Parse parse, int place) {
        int i = 0;
        while (i < parse.size() && parse.token(i).start() < place) {
            i++;
        }
        return i;
    }
}
