package org.stancewire.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A span that refers to an entity without naming it: "he", "the Russian president", "the
/// alliance". Where the antecedent is not clear, there is none.
///
/// @param entity the id of an entity of the same annotations
/// @param antecedent the place in the list of mentions of the name it refers back to, or null where
///     another name of the entity, or none, stands in the text
/// @param confidence calibrated certainty in [0,1] that the span refers to this entity
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reference(
        int start,
        int end,
        Kind kind,
        String entity,
        @Nullable Integer antecedent,
        double confidence,
        Provenance provenance)
        implements Spanned {
    public Reference {
        Spanned.check(start, end);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(entity);
        confidence = Confidence.rounded(confidence);
        Objects.requireNonNull(provenance);
    }

    /// PRONOUN: "she", «его». TITLE: an office that one person holds, "the chancellor", «глава
    /// МИД». NOMINAL: another description, "the company", «альянс».
    public enum Kind {
        PRONOUN,
        TITLE,
        NOMINAL
    }
}
