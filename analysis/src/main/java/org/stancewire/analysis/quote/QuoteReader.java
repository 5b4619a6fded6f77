package org.stancewire.analysis.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.text.QuoteMarks.Marked;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Span;

/// Goes through the paragraphs of one text and notes who says what.
final class QuoteReader {
    private static final String MODEL = "quotes-2";

    /// Shorter words between marks, said by nobody, are a title or irony.
    private static final int SHORTEST = 5;

    private static final int NONE = -1;

    /// The same amid a sentence, where words between marks are part of what the author says.
    private static final int SHORTEST_AMID = 10;

    private final List<Spoken> found = new ArrayList<>();
    private final DirectSpeech direct;
    private final Interruptions interruptions;
    private final IndirectSpeech indirect;
    private final Speakers speakers;
    private @Nullable Paragraph previous;

    private record Spoken(Utterance said, @Nullable Integer speaker) {}

    QuoteReader(SpeechCues cues, Speakers speakers) {
        this.direct = new DirectSpeech(cues);
        this.interruptions = new Interruptions(cues);
        this.indirect = new IndirectSpeech(cues, direct);
        this.speakers = speakers;
    }

    void read(Paragraph paragraph) {
        List<Utterance> reported = new ArrayList<>();
        for (Line line : paragraph.lines()) {
            reported.addAll(indirect.in(paragraph, line));
        }
        reported.sort(Comparator.comparingInt(Utterance::start));
        boolean attributed = false;
        int next = 0;
        for (Marked marked : paragraph.marked()) {
            Span span = marked.withMarks(paragraph.text());
            while (next < reported.size() && reported.get(next).start() < span.end()) {
                add(mixed(paragraph, reported.get(next++)));
            }
            if (reported.stream().noneMatch(r -> r.overlaps(span))) {
                attributed |= direct(paragraph, marked, span, attributed);
            }
        }
        while (next < reported.size()) {
            add(reported.get(next++));
        }
        previous = paragraph;
    }

    private static Utterance mixed(Paragraph paragraph, Utterance reported) {
        boolean quotes =
                reported.kind() == Quote.Kind.INDIRECT
                        && paragraph.marked().stream()
                                .anyMatch(m -> reported.overlaps(m.withMarks(paragraph.text())));
        return quotes ? reported.of(Quote.Kind.MIXED) : reported;
    }

    private void add(Utterance reported) {
        Attribution by = reported.by();
        Integer speaker = by == null ? null : speakers.speaker(by);
        found.add(new Spoken(reported, speaker));
        if (speaker != null) {
            speakers.spoke(speaker);
        }
    }

    /// Whether a quote has its speaker in this paragraph, for those that follow in it.
    private boolean direct(Paragraph paragraph, Marked marked, Span span, boolean after) {
        Utterance interrupted = interruptions.in(paragraph, marked);
        if (interrupted != null) {
            add(interrupted);
            return true;
        }
        Attribution by = direct.after(paragraph, marked);
        int begun = by == null ? begun(paragraph, span) : NONE;
        if (begun != NONE) {
            Spoken last = found.get(begun);
            found.set(begun, new Spoken(last.said().and(span), last.speaker()));
            return true;
        }
        if (by == null) {
            by = direct.before(paragraph, marked, previous);
        }
        Integer speaker;
        String why;
        if (by != null) {
            speaker = speakers.speaker(by);
            why = "attributed";
        } else if (after) {
            speaker = speakers.last();
            why = "goes on";
        } else if (isWhole(paragraph, span) && speakers.last() != null) {
            speaker = speakers.last();
            why = "goes on from the paragraph before";
        } else {
            int least = isAmid(paragraph, span) ? SHORTEST_AMID : SHORTEST;
            if (words(paragraph, marked) < least) {
                return false;
            }
            speaker = null;
            why = "quotation marks";
        }
        found.add(new Spoken(new Utterance(span, Quote.Kind.DIRECT, by, why), speaker));
        speakers.spoke(speaker);
        return by != null || after;
    }

    /// The place in what was found of the quote that goes on with this piece, or [#NONE].
    private int begun(Paragraph paragraph, Span span) {
        int last = found.size() - 1;
        while (last > 0 && found.get(last).said().kind() == Quote.Kind.ATTITUDE) {
            last--;
        }
        boolean goesOn = last >= 0 && goesOn(paragraph, found.get(last).said(), span);
        return goesOn || last >= 0 && runsOn(paragraph, span) ? last : NONE;
    }

    /// A paragraph that begins with a mark goes on where the one before did not close its own.
    private boolean runsOn(Paragraph paragraph, Span span) {
        Paragraph before = previous;
        return before != null
                && span.start() == paragraph.start()
                && !before.marked().isEmpty()
                && !before.marked().getLast().closed();
    }

    /// “We shall win,” he said. “I am sure.”: nothing but the attribution stands between.
    private static boolean goesOn(Paragraph paragraph, Utterance last, Span span) {
        Attribution by = last.by();
        boolean direct = last.kind() == Quote.Kind.DIRECT;
        if (!direct || by == null || by.cue() == null || by.cue().start() < last.end()) {
            return false;
        }
        String between = paragraph.text().substring(last.end(), span.start()).stripTrailing();
        int end = last.end() + between.length();
        boolean pause =
                !between.isEmpty() && ",—–".indexOf(between.charAt(between.length() - 1)) >= 0;
        return by.cue().end() <= end && (pause || end == by.parse().sentence().end());
    }

    private static boolean isWhole(Paragraph paragraph, Span span) {
        return span.start() == paragraph.start() && span.end() >= paragraph.end() - 1;
    }

    private static boolean isAmid(Paragraph paragraph, Span span) {
        String before = paragraph.text().substring(paragraph.start(), span.start()).stripTrailing();
        return !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
    }

    private static int words(Paragraph paragraph, Marked marked) {
        int words = 0;
        for (Parse parse : paragraph.parses()) {
            for (int i = 0; i < parse.size(); i++) {
                int start = parse.token(i).start();
                words += start >= marked.start() && start < marked.end() ? 1 : 0;
            }
        }
        return words;
    }

    /// The quotes of all that was read, in the order of the text.
    List<Quote> quotes() {
        return found.stream()
                .map(this::quote)
                .sorted(Comparator.comparingInt(Quote::start).thenComparingInt(Quote::end))
                .toList();
    }

    private Quote quote(Spoken spoken) {
        Utterance said = spoken.said();
        Attribution by = said.by();
        return new Quote(
                said.start(),
                said.end(),
                said.parts().size() == 1 ? List.of() : said.parts(),
                said.kind(),
                speakers.entity(spoken.speaker()),
                spoken.speaker(),
                by == null ? null : by.sourceSpan(),
                by == null ? null : by.cue(),
                new Provenance(MODEL, said.why()));
    }
}
