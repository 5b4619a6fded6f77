package org.stancewire.query.search.live;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Position;

/// What became readable at once.
///
/// @param to how far the log can be read from now on; less far than before where the index starts
///     anew
/// @param changes those of one partition in the order of the log; null where they are not told, as
///     there are too many or nobody was there to listen
/// @param removes whether anything is gone
public record Step(Position to, @Nullable List<Change> changes, boolean removes) {
    public Step {
        Objects.requireNonNull(to);
        changes = changes == null ? null : List.copyOf(changes);
    }

    /// The changes that are told.
    List<Change> told() {
        return changes == null ? List.of() : changes;
    }

    /// One whose changes are not told.
    public static Step untold(Position to, boolean removes) {
        return new Step(to, null, removes);
    }
}
