package org.stancewire.analysis.entity;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Token;

/// The features by which names are found in one language, the same in training and in use.
final class NameFeatures {
    private final WordFeatures words;
    private final ContextFeatures context;
    private final List<NameIndex> indexes;
    private final @Nullable RussianPatterns patterns;

    private NameFeatures(
            WordFeatures words,
            ContextFeatures context,
            List<NameIndex> indexes,
            @Nullable RussianPatterns patterns) {
        this.words = words;
        this.context = context;
        this.indexes = indexes;
        this.patterns = patterns;
    }

    static NameFeatures load(
            String language, Catalogue catalogue, NameTables tables, RussianWords russian) {
        boolean isRussian = language.equals("ru");
        return new NameFeatures(
                isRussian
                        ? new RussianWordFeatures(tables, russian)
                        : new EnglishWordFeatures(tables, new EnglishWords(catalogue)),
                new ContextFeatures(tables),
                isRussian
                        ? List.of(catalogue.index("ru"), catalogue.index("en"))
                        : List.of(catalogue.index("en")),
                isRussian ? new RussianPatterns(catalogue, russian) : null);
    }

    /// What is known of the names of a text.
    KnownNames known(AnalyzedText text) {
        return KnownNames.of(text, indexes, patterns == null ? List.of() : patterns.find(text));
    }

    /// The rows that a word has everywhere.
    int[] own(Token token) {
        return words.rows(token);
    }

    /// The rows that each word of each sentence has in its place.
    int[][][] here(AnalyzedText text, KnownNames known) {
        SeenWords seen = SeenWords.of(text);
        FeatureRows[][] rows = new FeatureRows[text.sentences().size()][];
        for (int s = 0; s < rows.length; s++) {
            rows[s] = context.rows(text.sentences().get(s), seen, known.catalogue().get(s));
        }
        for (List<PatternMatch> sentence : known.patterns()) {
            for (PatternMatch match : sentence) {
                for (int t = match.from(); t < match.to(); t++) {
                    context.addPattern(rows[match.sentence()][t], match, t);
                }
            }
        }
        return Arrays.stream(rows)
                .map(of -> Arrays.stream(of).map(FeatureRows::take).toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    /// The vector of a word, or null.
    float @Nullable [] vector(Token token) {
        return words.vector(token);
    }
}
