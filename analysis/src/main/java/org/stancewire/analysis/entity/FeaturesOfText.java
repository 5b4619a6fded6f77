package org.stancewire.analysis.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.text.AnalyzedText;
import org.stancewire.analysis.text.Token;

/// The features of the words of a text, as the finder of names sees them: what `training` learns
/// from.
public final class FeaturesOfText {
    /// How many rows the table of features has.
    public static final int ROWS = 1 << FeatureRows.BITS;

    /// Values of a word's vector.
    public static final int DIMENSIONS = NameVectors.DIMENSIONS;

    private final NameFeatures features;

    private FeaturesOfText(NameFeatures features) {
        this.features = features;
    }

    /// @param language `en` or `ru`
    public static FeaturesOfText load(String language) {
        return new FeaturesOfText(
                NameFeatures.load(
                        language, Catalogue.load(), new NameTables(), new RussianWords()));
    }

    /// The features of one word.
    ///
    /// @param start as of its token, in UTF-16 code units
    /// @param rows of the table of features
    public record Word(int start, int end, int[] rows, float @Nullable [] vector) {}

    /// The words of a text, sentence by sentence.
    public List<List<Word>> of(AnalyzedText text) {
        int[][][] rows = features.here(text, features.known(text));
        List<List<Word>> all = new ArrayList<>();
        for (int s = 0; s < rows.length; s++) {
            int[][] here = rows[s];
            List<Word> words = new ArrayList<>();
            for (int i = 0; i < here.length; i++) {
                Token token = text.sentences().get(s).tokens().get(i);
                int[] own = features.own(token);
                int[] both = Arrays.copyOf(own, own.length + here[i].length);
                System.arraycopy(here[i], 0, both, own.length, here[i].length);
                words.add(new Word(token.start(), token.end(), both, features.vector(token)));
            }
            all.add(words);
        }
        return all;
    }
}
