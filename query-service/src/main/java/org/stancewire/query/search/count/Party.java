package org.stancewire.query.search.count;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Entity;

/// Who holds a stance, or whom it is towards.
///
/// @param id the present one
/// @param entity null where nothing but its id is known
public record Party(String id, @Nullable Entity entity) {
    public Party {
        Objects.requireNonNull(id);
    }
}
