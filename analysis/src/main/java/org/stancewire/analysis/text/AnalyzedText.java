package org.stancewire.analysis.text;

import java.util.List;
import java.util.Objects;

/// A text whose language is known, cut into sentences and tokens. What is neither title nor body of
/// the article lies in no sentence.
///
/// @param text the string that every span refers to
/// @param language as `Annotations.language`
/// @param sentences in the order of the text, not overlapping
/// @param end from where on the text was not read, as it is too long; its length where all was
public record AnalyzedText(String text, String language, List<Sentence> sentences, int end) {
    public AnalyzedText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(language);
        sentences = List.copyOf(sentences);
    }

    public AnalyzedText(String text, String language, List<Sentence> sentences) {
        this(text, language, sentences, text.length());
    }
}
