package org.stancewire.query.search;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;

/// How many articles have a value of a [Facet].
///
/// @param value as its parameter takes it
/// @param entity what it is the id of, or null where it is none
public record Bucket(String value, @Nullable Entity entity, long count) {
    public Bucket {
        Objects.requireNonNull(value);
        if (count < 1) {
            throw new IllegalArgumentException(value + " counted " + count + " times");
        }
    }
}
