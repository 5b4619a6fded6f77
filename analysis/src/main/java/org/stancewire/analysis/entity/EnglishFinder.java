package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.text.AnalyzedText;

/// Finds names in English: runs of capitalised words, cut at titles, nationalities and the names of
/// the catalogue, and told by the words in them and around them.
final class EnglishFinder implements Finder {
    private final NameIndex index;
    private final EnglishJudge judge;

    EnglishFinder(Catalogue catalogue) {
        this.index = catalogue.index("en");
        this.judge = new EnglishJudge(new EnglishWords(catalogue));
    }

    @Override
    public List<Found> find(AnalyzedText text) {
        SeenWords seen = SeenWords.of(text);
        List<Found> all = new ArrayList<>();
        for (int s = 0; s < text.sentences().size(); s++) {
            new EnglishSentence(text.sentences().get(s), s, seen, judge, index, all).find();
        }
        return all;
    }
}
