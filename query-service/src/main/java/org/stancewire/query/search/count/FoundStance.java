package org.stancewire.query.search.count;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.PublishedAt;

/// A stance, and the article that shows it. The spans of the evidence refer to the article's text.
///
/// @param article the article's id
/// @param language of the article (ISO 639), `und` where it is not known
public record FoundStance(
        String article,
        @Nullable String title,
        @Nullable String url,
        @Nullable String source,
        @Nullable PublishedAt publishedAt,
        Instant receivedAt,
        String language,
        Party holder,
        Party target,
        Polarity polarity,
        double confidence,
        Basis basis,
        List<Evidence> evidence) {
    public FoundStance {
        Objects.requireNonNull(article);
        Objects.requireNonNull(receivedAt);
        Objects.requireNonNull(language);
        Objects.requireNonNull(holder);
        Objects.requireNonNull(target);
        Objects.requireNonNull(polarity);
        Objects.requireNonNull(basis);
        evidence = List.copyOf(evidence);
    }
}
