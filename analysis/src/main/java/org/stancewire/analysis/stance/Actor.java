package org.stancewire.analysis.stance;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who holds a stance or is its target.
///
/// @param entity the id of the entity
/// @param mention its place in the list of mentions, or null where it is only implied
public record Actor(String entity, @Nullable Integer mention) {
    public Actor {
        Objects.requireNonNull(entity);
    }
}
