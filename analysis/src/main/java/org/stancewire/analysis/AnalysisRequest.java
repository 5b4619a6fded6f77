package org.stancewire.analysis;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.GivenMention;
import org.stancewire.contract.Article;
import org.stancewire.contract.Part;

/// A text to analyse and what is known of it beforehand.
///
/// @param parts what of the text is not body; only title and body are analysed
/// @param language the language stated by the source, or null to recognise it
/// @param mentions the mentions to judge, kept exactly and in order, or null to find them
public record AnalysisRequest(
        String text,
        List<Part> parts,
        @Nullable String language,
        @Nullable List<GivenMention> mentions) {
    public AnalysisRequest {
        Objects.requireNonNull(text);
        parts = List.copyOf(parts);
        mentions = mentions == null ? null : List.copyOf(mentions);
    }

    /// What there is to analyse in an article.
    public static AnalysisRequest of(Article article) {
        return new AnalysisRequest(article.text(), article.parts(), article.language(), null);
    }
}
