package org.stancewire.query.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.PublishedAt;
import org.stancewire.query.search.count.FoundStance;

/// A stance, the words that show it, and the article that they stand in.
@Schema(
        name = "FoundStance",
        description =
                "A stance, the words that show it, and the article that they stand in. The spans are"
                        + " UTF-16 code units of its text, half-open")
record StanceAnswer(
        PartyAnswer holder,
        PartyAnswer target,
        Polarity polarity,
        @Schema(examples = "0.8") double confidence,
        Basis basis,
        List<Evidence> evidence,
        In article) {
    StanceAnswer {
        evidence = List.copyOf(evidence);
    }

    /// The article that it stands in.
    @Schema(name = "ArticleOfStance")
    record In(
            String id,
            @Nullable @Schema(nullable = true) String title,
            @Nullable @Schema(nullable = true) String url,
            @Nullable @Schema(nullable = true) String source,
            @Nullable
                    @Schema(
                            description = "As precise as the source states it",
                            examples = "2012-04-18",
                            nullable = true,
                            implementation = String.class)
                    PublishedAt publishedAt,
            Instant receivedAt,
            @Schema(description = "As it was recognised (ISO 639)", examples = "en")
                    String language) {}

    static StanceAnswer of(FoundStance found) {
        return new StanceAnswer(
                PartyAnswer.of(found.holder()),
                PartyAnswer.of(found.target()),
                found.polarity(),
                found.confidence(),
                found.basis(),
                found.evidence(),
                new In(
                        found.article(),
                        found.title(),
                        found.url(),
                        found.source(),
                        found.publishedAt(),
                        found.receivedAt(),
                        found.language()));
    }
}
