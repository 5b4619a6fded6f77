package org.stancewire.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.ParsedText;
import org.stancewire.analysis.text.QuoteMarks;
import org.stancewire.analysis.text.QuoteMarks.Marked;
import org.stancewire.analysis.text.Sentence;
import org.stancewire.contract.Span;

/// The sentences of one paragraph, parsed, and what stands between quotation marks in it.
record Paragraph(String text, List<Line> lines, List<Marked> marked) {
    /// A text without line breaks is read in pieces of so many tokens at most.
    private static final int LONGEST = 5_000;

    Paragraph {
        lines = List.copyOf(lines);
        marked = List.copyOf(marked);
    }

    static List<Paragraph> of(ParsedText text) {
        List<Paragraph> all = new ArrayList<>();
        List<Sentence> sentences = text.sentences();
        int first = 0;
        int tokens = 0;
        for (int i = 0; i < sentences.size(); i++) {
            tokens += sentences.get(i).tokens().size();
            boolean last =
                    i + 1 == sentences.size()
                            || tokens + sentences.get(i + 1).tokens().size() > LONGEST
                            || sentences.get(i + 1).paragraph() != sentences.get(i).paragraph();
            if (last) {
                List<Line> lines = new ArrayList<>(i + 1 - first);
                for (int s = first; s <= i; s++) {
                    lines.add(new Line(text, s));
                }
                String words = text.text().text();
                List<Marked> marked =
                        QuoteMarks.in(words, sentences.get(first).start(), sentences.get(i).end());
                all.add(new Paragraph(words, lines, marked));
                first = i + 1;
                tokens = 0;
            }
        }
        return all;
    }

    List<Parse> parses() {
        return lines.stream().map(Line::parse).toList();
    }

    int start() {
        return lines.getFirst().parse().sentence().start();
    }

    int end() {
        return lines.getLast().parse().sentence().end();
    }

    /// A content with the whole of each pair of marks that it reaches into; null where it lies
    /// inside one, or is one.
    @Nullable Span whole(Span content) {
        int start = content.start();
        int end = content.end();
        for (Marked each : marked) {
            Span span = each.withMarks(text);
            if (span.start() <= start && span.end() >= end) {
                return null;
            }
            if (span.start() < end && span.end() > end) {
                end = span.end();
            }
        }
        return new Span(start, end);
    }

    /// Whether the token at `i` of a sentence lies between quotation marks, or is one.
    boolean isQuoted(Parse parse, int i) {
        int start = parse.token(i).start();
        int low = 0;
        int high = marked.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marked.get(middle).withMarks(text).end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < marked.size() && start >= marked.get(low).withMarks(text).start();
    }
}
