package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.text.AnalyzedText;

/// Finds names in Russian: those of the catalogue in all case forms, and capitalised words that
/// given names, titles, kinds of organisations and places, or their own endings explain.
final class RussianFinder implements Finder {
    private final List<NameIndex> indexes;
    private final RussianWords words;

    RussianFinder(Catalogue catalogue, RussianWords words) {
        this.words = words;
        this.indexes = List.of(catalogue.index("ru"), catalogue.index("en"));
    }

    @Override
    public List<Found> find(AnalyzedText text) {
        SeenWords seen = SeenWords.of(text);
        List<Found> all = new ArrayList<>();
        for (int s = 0; s < text.sentences().size(); s++) {
            new RussianSentence(text.sentences().get(s), s, seen, words, indexes, all).find();
        }
        return all;
    }
}
