package org.stancewire.analysis.stance.pair;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Somebody whom a sentence names or refers to.
///
/// @param first the first token that names him
/// @param last the last one
/// @param entity the id of the entity
/// @param mention its place in the list of mentions, or null for a pronoun or a title
public record Participant(int first, int last, String entity, @Nullable Integer mention) {
    public Participant {
        Objects.requireNonNull(entity);
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("tokens from " + first + " to " + last);
        }
    }
}
