package org.stancewire.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who (holder) is for or against whom (target), how sure we are, and the words that show it.
/// No evidence, no stance.
///
/// @param holder id of the entity whose attitude it is
/// @param target id of the entity it is towards
/// @param holderMention the place in the list of mentions of the holder in the first evidence, or
///     null where it is only implied there
/// @param targetMention the same for the target
/// @param evidence at least one, the strongest first
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Stance(
        String holder,
        String target,
        @Nullable Integer holderMention,
        @Nullable Integer targetMention,
        Polarity polarity,
        double confidence,
        Basis basis,
        List<Evidence> evidence) {
    public Stance {
        Objects.requireNonNull(holder);
        Objects.requireNonNull(target);
        Objects.requireNonNull(polarity);
        Objects.requireNonNull(basis);
        confidence = Confidence.rounded(confidence);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException(
                    "no evidence, no stance: " + holder + " → " + target);
        }
    }
}
