package org.stancewire.query.search.flow;

import java.time.Duration;

/// How far a stage is behind.
///
/// @param records how many offsets of its topic it has not done
/// @param since how long the first of them has waited, zero where there is none
/// @param atLeast whether it has waited for longer, as it was there before anybody watched
public record Behind(long records, Duration since, boolean atLeast) {
    /// Nothing is left to do.
    public static final Behind NOTHING = new Behind(0, Duration.ZERO, false);
}
