package org.stancewire.analysis.tone;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.stancewire.analysis.linear.LinearModel;
import org.stancewire.analysis.linear.LinearModel.Choice;

/// Weighs what [ToneFeatures] finds about a mention: hashed features, each by a weight of its own,
/// and words in slots.
public record ToneModel(LinearModel features, SlotWeights words) {
    /// Loads the shipped model of a language. Throws [IllegalStateException] when it is missing.
    static ToneModel load(String language) throws IOException {
        try (InputStream features = open(fileName(language));
                InputStream words = open(wordsFileName(language))) {
            return new ToneModel(LinearModel.read(features), SlotWeights.read(words));
        }
    }

    private static InputStream open(String name) {
        InputStream in = ToneModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the model " + name + " is missing");
        }
        return in;
    }

    /// The file of the weights of features, among the resources of this package.
    public static String fileName(String language) {
        return "tone-" + language.toLowerCase(Locale.ROOT) + ".model";
    }

    /// The file of the weights of words in slots.
    public static String wordsFileName(String language) {
        return "words-" + language.toLowerCase(Locale.ROOT) + ".model";
    }

    /// The tone, counted from 0, and its calibrated probability.
    public Choice choose(ToneFeatures.Found found) {
        return features.choose(found.features(), words.of(found.words()));
    }
}
