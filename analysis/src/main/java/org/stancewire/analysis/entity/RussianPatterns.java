package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.text.AnalyzedText;

/// Finds what looks like a name in Russian: names of the catalogue in all case forms, and
/// capitalised words that given names, titles, kinds of organisations and places, or their own
/// endings explain.
final class RussianPatterns {
    private final List<NameIndex> indexes;
    private final RussianWords words;

    RussianPatterns(Catalogue catalogue, RussianWords words) {
        this.words = words;
        this.indexes = List.of(catalogue.index("ru"), catalogue.index("en"));
    }

    /// The matches of a text, in its order, not overlapping.
    List<PatternMatch> find(AnalyzedText text) {
        SeenWords seen = SeenWords.of(text);
        List<PatternMatch> all = new ArrayList<>();
        for (int s = 0; s < text.sentences().size(); s++) {
            new RussianSentence(text.sentences().get(s), s, seen, words, indexes, all).find();
        }
        return all;
    }
}
