package org.stancewire.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A span that names an entity.
///
/// @param type null only where the caller gave the mention without one and nothing is known of it
/// @param entity the id of an entity of the same annotations, or null where none could be told
/// @param confidence calibrated certainty in [0,1] that the span names this entity
/// @param toneConfidence calibrated certainty in [0,1] of `tone`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mention(
        int start,
        int end,
        @Nullable EntityType type,
        @Nullable String entity,
        double confidence,
        Tone tone,
        double toneConfidence,
        Provenance provenance)
        implements Spanned {
    public Mention {
        Spanned.check(start, end);
        confidence = Confidence.rounded(confidence);
        toneConfidence = Confidence.rounded(toneConfidence);
        Objects.requireNonNull(tone);
        Objects.requireNonNull(provenance);
    }
}
