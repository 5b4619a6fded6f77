package org.stancewire.analysis;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.entity.GivenMention;
import org.stancewire.contract.Article;
import org.stancewire.contract.Part;
import org.stancewire.contract.PublishedAt;

/// A text to analyse and what is known of it beforehand.
///
/// @param parts what of the text is not body; only title and body are analysed
/// @param language the language stated by the source, or null to recognise it
/// @param mentions the mentions to judge, kept exactly and in order, or null to find them
/// @param year in which it was published, which tells a father from a son, or null
public record AnalysisRequest(
        String text,
        List<Part> parts,
        @Nullable String language,
        @Nullable List<GivenMention> mentions,
        @Nullable Integer year) {
    public AnalysisRequest {
        Objects.requireNonNull(text);
        parts = List.copyOf(parts);
        mentions = mentions == null ? null : List.copyOf(mentions);
    }

    public AnalysisRequest(
            String text,
            List<Part> parts,
            @Nullable String language,
            @Nullable List<GivenMention> mentions) {
        this(text, parts, language, mentions, null);
    }

    /// What there is to analyse in an article.
    public static AnalysisRequest of(Article article) {
        PublishedAt published = article.publishedAt();
        return new AnalysisRequest(
                article.text(),
                article.parts(),
                article.language(),
                null,
                published == null ? null : published.instant().atZone(ZoneOffset.UTC).getYear());
    }
}
