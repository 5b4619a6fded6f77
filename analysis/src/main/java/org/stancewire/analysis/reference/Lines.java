package org.stancewire.analysis.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.stancewire.analysis.entity.LinkedMention;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.QuoteMarks;
import org.stancewire.analysis.text.QuoteMarks.Marked;
import org.stancewire.analysis.text.Sentence;

/// Lays out the sentences of a text with the mentions and the quotes in them.
final class Lines {
    private final String text;
    private final List<Sentence> sentences;
    private final List<LinkedMention> mentions;
    private final List<Integer> order = new ArrayList<>();
    private int placed;

    private Lines(AnalyzedText text, List<LinkedMention> mentions) {
        this.text = text.text();
        this.sentences = text.sentences();
        this.mentions = mentions;
        for (int m = 0; m < mentions.size(); m++) {
            order.add(m);
        }
        order.sort(Comparator.comparingInt(m -> mentions.get(m).start()));
    }

    static List<Line> of(AnalyzedText text, List<LinkedMention> mentions, Words words) {
        Lines all = new Lines(text, mentions);
        List<Line> lines = new ArrayList<>(all.sentences.size());
        List<Marked> marked = List.of();
        int number = 0;
        for (int s = 0; s < all.sentences.size(); s++) {
            if (all.beginsParagraph(s)) {
                number += marked.size();
                marked = all.marked(s);
            }
            Sentence sentence = all.sentences.get(s);
            int[] names = all.mentions(sentence);
            lines.add(new Line(sentence, words, names, quotes(sentence, marked, number)));
        }
        return lines;
    }

    private boolean beginsParagraph(int s) {
        return s == 0 || sentences.get(s - 1).paragraph() != sentences.get(s).paragraph();
    }

    /// What is quoted in the paragraph that begins with a sentence. A paragraph without quotation
    /// marks after one that ends with a colon is a quote as a whole.
    private List<Marked> marked(int first) {
        int last = first;
        while (last + 1 < sentences.size() && !beginsParagraph(last + 1)) {
            last++;
        }
        int start = sentences.get(first).start();
        int end = sentences.get(last).end();
        List<Marked> marked = QuoteMarks.in(text, start, end);
        boolean announced = first > 0 && text.charAt(sentences.get(first - 1).end() - 1) == ':';
        return announced && marked.isEmpty() ? List.of(new Marked(start, end, true)) : marked;
    }

    private int[] mentions(Sentence sentence) {
        int[] of = new int[sentence.tokens().size()];
        Arrays.fill(of, Line.NONE);
        while (placed < order.size() && mentions.get(order.get(placed)).start() < sentence.end()) {
            place(order.get(placed++), sentence, of);
        }
        return of;
    }

    private void place(int m, Sentence sentence, int[] of) {
        LinkedMention mention = mentions.get(m);
        int low = 0;
        int high = of.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentence.tokens().get(middle).end() <= mention.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int t = low; t < of.length && sentence.tokens().get(t).overlaps(mention); t++) {
            of[t] = of[t] == Line.NONE ? m : of[t];
        }
    }

    private static int[] quotes(Sentence sentence, List<Marked> marked, int number) {
        int[] quotes = new int[sentence.tokens().size()];
        Arrays.fill(quotes, Line.NONE);
        for (int q = 0; q < marked.size(); q++) {
            for (int t = 0; t < quotes.length; t++) {
                int start = sentence.tokens().get(t).start();
                if (start >= marked.get(q).start() && start < marked.get(q).end()) {
                    quotes[t] = number + q;
                }
            }
        }
        return quotes;
    }
}
