package org.stancewire.analysis.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Clause;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.analysis.text.QuoteMarks.Marked;
import org.stancewire.contract.Span;

/// Finds the words beside a direct quote that say who speaks it.
final class DirectSpeech {
    /// How many tokens an attribution may stand away from its quote.
    private static final int REACH = 40;

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
