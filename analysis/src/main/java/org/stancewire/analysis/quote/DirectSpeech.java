package org.stancewire.analysis.quote;

import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.Phrase;
import org.stancewire.analysis.syntax.WordClass;
import org.stancewire.analysis.text.QuoteMarks.Marked;

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
                int first = parse.tokenFrom(next);
                for (int i = first; i < parse.size() && i < first + REACH; i++) {
                    if (parse.is(i, WordClass.STOP) || paragraph.isQuoted(parse, i)) {
                        return null;
                    }
                    if (cues.isCue(parse, i)) {
                        return Attribution.of(paragraph, parse, i, first);
                    }
                    if (AccordingTo.isEnglish(parse, i)) {
                        return AccordingTo.at(parse, i);
                    }
                }
                return null;
            }
        }
        return null;
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
        int last = parse.tokenFrom(open) - 1;
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
                return Attribution.of(paragraph, parse, i, 0);
            }
        }
        Phrase name = colon ? parse.phraseBefore(last) : null;
        boolean alone = name != null && name.start() == 0;
        return alone ? new Attribution(parse, name, parse.span(last, last)) : null;
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
}
