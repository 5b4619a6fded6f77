package org.stancewire.query.search;

import java.util.Objects;
import org.stancewire.contract.Entity;

/// An entity that was asked for by name.
///
/// @param count how many articles of the feed mention it
public record FoundEntity(Entity entity, long count) {
    public FoundEntity {
        Objects.requireNonNull(entity);
        if (count < 0) {
            throw new IllegalArgumentException("a count is not negative: " + count);
        }
    }
}
