package org.stancewire.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.syntax.Parse;
import org.stancewire.analysis.syntax.ParsedText;
import org.stancewire.analysis.text.QuoteMarks;
import org.stancewire.analysis.text.QuoteMarks.Marked;
import org.stancewire.analysis.text.Sentence;

/// The sentences of one paragraph, parsed, and what stands between quotation marks in it.
record Paragraph(String text, List<Parse> parses, List<Marked> marked) {
    /// A text without line breaks is read in pieces of so many tokens at most.
    private static final int LONGEST = 5_000;

    Paragraph {
        parses = List.copyOf(parses);
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
                List<Parse> parses = new ArrayList<>(i + 1 - first);
                for (int s = first; s <= i; s++) {
                    parses.add(text.parse(s));
                }
                String words = text.text().text();
                List<Marked> marked =
                        QuoteMarks.in(words, sentences.get(first).start(), sentences.get(i).end());
                all.add(new Paragraph(words, parses, marked));
                first = i + 1;
                tokens = 0;
            }
        }
        return all;
    }

    int start() {
        return parses.getFirst().sentence().start();
    }

    int end() {
        return parses.getLast().sentence().end();
    }

    /// Whether the token at `i` of a sentence lies between quotation marks, or is one.
    boolean isQuoted(Parse parse, int i) {
        int start = parse.token(i).start();
        int low = 0;
        int high = marked.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marked.get(middle).end() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < marked.size() && start >= marked.get(low).start() - 1;
    }
}
