package org.stancewire.analysis.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.EntityFindings;
import org.stancewire.analysis.quote.IndirectSpeech.Reported;
import org.stancewire.analysis.syntax.Grammars;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.ParsedText;
import org.stancewire.analysis.text.QuoteMarks.Marked;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Quote;
import org.stancewire.contract.Reference;
import org.stancewire.contract.Span;

/// Finds quotes and who speaks them. Safe for many threads.
public final class QuoteFinder {
    private static final String MODEL = "quotes-1";

    /// Shorter words between marks, said by nobody, are a title or irony.
    private static final int SHORTEST = 5;

    private final Map<String, SpeechCues> cues = new TreeMap<>();

    public QuoteFinder() {
        Grammars.LANGUAGES.forEach(language -> cues.put(language, SpeechCues.load(language)));
    }

    /// The quotes of a text, in its order; none in a language without a grammar.
    ///
    /// @param references tell who speaks where "he" or "the president" does
    public List<Quote> find(ParsedText text, EntityFindings entities, List<Reference> references) {
        SpeechCues known = cues.get(text.text().language());
        if (known == null) {
            return List.of();
        }
        Reader reader = new Reader(known, new Speakers(entities, references));
        Paragraph previous = null;
        for (Paragraph paragraph : Paragraph.of(text)) {
            reader.read(paragraph, previous);
            previous = paragraph;
        }
        reader.found.sort(Comparator.comparingInt(Quote::start).thenComparingInt(Quote::end));
        return List.copyOf(reader.found);
    }

    /// Goes through the paragraphs of one text.
    private static final class Reader {
        private final List<Quote> found = new ArrayList<>();
        private final DirectSpeech direct;
        private final IndirectSpeech indirect;
        private final Speakers speakers;
        private boolean runsOn;

        Reader(SpeechCues cues, Speakers speakers) {
            this.direct = new DirectSpeech(cues);
            this.indirect = new IndirectSpeech(cues, direct);
            this.speakers = speakers;
        }

        void read(Paragraph paragraph, @Nullable Paragraph previous) {
            List<Reported> reported = new ArrayList<>();
            for (Parse parse : paragraph.parses()) {
                reported.addAll(indirect.in(paragraph, parse));
            }
            List<Marked> marked = new ArrayList<>(paragraph.marked());
            marked.removeIf(m -> reported.stream().anyMatch(r -> isInside(r, m)));
            boolean attributed = false;
            while (!marked.isEmpty() || !reported.isEmpty()) {
                int next = next(marked, reported);
                if (!marked.isEmpty() && marked.getFirst().start() == next) {
                    attributed |= direct(paragraph, previous, marked.removeFirst(), attributed);
                } else {
                    indirect(paragraph, reported.removeFirst());
                }
            }
            runsOn = !paragraph.marked().isEmpty() && !paragraph.marked().getLast().closed();
        }

        private static int next(List<Marked> marked, List<Reported> reported) {
            int direct = marked.isEmpty() ? Integer.MAX_VALUE : marked.getFirst().start();
            return reported.isEmpty()
                    ? direct
                    : Math.min(direct, reported.getFirst().content().start());
        }

        /// Whether a quote has its speaker in this paragraph, for those that follow in it.
        private boolean direct(
                Paragraph paragraph, @Nullable Paragraph previous, Marked marked, boolean after) {
            Attribution by = direct.after(paragraph, marked);
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
            } else if (continues(paragraph, marked)) {
                speaker = speakers.last();
                why = "goes on from the paragraph before";
            } else {
                if (words(paragraph, marked) < SHORTEST) {
                    return false;
                }
                speaker = null;
                why = "quotation marks";
            }
            found.add(
                    new Quote(
                            marked.start(),
                            marked.end(),
                            Quote.Kind.DIRECT,
                            speakers.entity(speaker),
                            speaker,
                            by == null ? null : by.sourceSpan(),
                            by == null ? null : by.cue(),
                            new Provenance(MODEL, why)));
            speakers.spoke(speaker);
            return by != null || after;
        }

        /// A paragraph that is all quote goes on where the one before did.
        private boolean continues(Paragraph paragraph, Marked marked) {
            boolean first = marked.start() - 1 <= paragraph.start();
            boolean whole = marked.end() >= paragraph.end() - 2;
            return first && (runsOn || whole && speakers.last() != null);
        }

        private void indirect(Paragraph paragraph, Reported reported) {
            Integer speaker = speakers.speaker(reported.attribution());
            boolean mixed = paragraph.marked().stream().anyMatch(m -> isInside(reported, m));
            Span content = reported.content();
            found.add(
                    new Quote(
                            content.start(),
                            content.end(),
                            mixed ? Quote.Kind.MIXED : Quote.Kind.INDIRECT,
                            speakers.entity(speaker),
                            speaker,
                            reported.attribution().sourceSpan(),
                            reported.attribution().cue(),
                            new Provenance(MODEL, "reported speech")));
            if (speaker != null) {
                speakers.spoke(speaker);
            }
        }

        private static boolean isInside(Reported reported, Marked marked) {
            Span content = reported.content();
            return content.start() < marked.start() && marked.end() <= content.end() + 1
                    || content.start() == marked.start() - 1 && marked.end() < content.end();
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
    }
}
