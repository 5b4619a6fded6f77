package org.stancewire.query.search.live;

import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Position;

/// What became of an article in one step.
///
/// @param before what the feed showed of it until then, or null where it did not
/// @param after what the feed shows of it from now on, or null where it is gone
public record Change(@Nullable CurrentRevision before, @Nullable CurrentRevision after) {
    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("nothing became of nothing");
        }
    }

    String article() {
        return any().enriched().article().id();
    }

    /// Whether a revision came; else the current one was deleted, which may have uncovered an older
    /// one.
    boolean isArrival() {
        return after != null && (before == null || !before.position().reaches(after.position()));
    }

    /// Whether it lies after a place in the log. A deletion has none of its own: it counts as soon
    /// as the partition of its article can be read up to there.
    ///
    /// @param floor that place
    /// @param readable up to where the log can be read with this change
    boolean isAfter(Position floor, Position readable) {
        return isArrival() && after != null
                ? !floor.reaches(after.position())
                : any().position().offsets().keySet().stream()
                        .allMatch(p -> readable.offset(p) >= floor.offset(p));
    }

    /// The place up to which the log can be read with this change, if it was `before` until then.
    Position reached(Position before) {
        return isArrival() && after != null ? before.and(after.position()) : before;
    }

    private CurrentRevision any() {
        CurrentRevision either = after == null ? before : after;
        if (either == null) {
            throw new IllegalStateException("checked when it was made");
        }
        return either;
    }
}
