package org.stancewire.analysis.entity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Provenance;
import org.stancewire.contract.Spanned;

/// A mention and the entity it names, before its tone is judged.
///
/// @param type null only for a given mention of which nothing is known
/// @param entity the id of the entity, or null where none can be told
/// @param confidence certainty in [0,1] that the span names this entity
public record LinkedMention(
        int start,
        int end,
        @Nullable EntityType type,
        @Nullable String entity,
        double confidence,
        Provenance provenance)
        implements Spanned {
    public LinkedMention {
        Spanned.check(start, end);
        Objects.requireNonNull(provenance);
    }
}
