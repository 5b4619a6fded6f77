package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import org.stancewire.analysis.text.AnalyzedText;

/// What is known of names before a model judges them, sentence by sentence: the names of the
/// catalogue, and in Russian the patterns.
record KnownNames(List<CatalogueMatches> catalogue, List<List<PatternMatch>> patterns) {
    static KnownNames of(AnalyzedText text, List<NameIndex> indexes, List<PatternMatch> matches) {
        List<List<PatternMatch>> patterns = new ArrayList<>(text.sentences().size());
        text.sentences().forEach(sentence -> patterns.add(new ArrayList<>()));
        matches.forEach(match -> patterns.get(match.sentence()).add(match));
        return new KnownNames(
                text.sentences().stream()
                        .map(sentence -> new CatalogueMatches(sentence, indexes))
                        .toList(),
                patterns);
    }
}
