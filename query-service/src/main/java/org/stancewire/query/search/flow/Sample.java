package org.stancewire.query.search.flow;

import java.time.Instant;
import java.util.Objects;

/// How far everything was at one moment.
///
/// @param arrived where the accepted articles end
/// @param enriched how far enrich has done them
/// @param readable how far of them the index can be read
/// @param written where the enriched articles end
/// @param read how far the index has read those
public record Sample(
        Instant at,
        Offsets arrived,
        Offsets enriched,
        Offsets readable,
        Offsets written,
        Offsets read) {
    public Sample {
        Objects.requireNonNull(at);
        Objects.requireNonNull(arrived);
        Objects.requireNonNull(enriched);
        Objects.requireNonNull(readable);
        Objects.requireNonNull(written);
        Objects.requireNonNull(read);
    }

    /// Whether it is of the same topics as an earlier one: one that was deleted and created anew
    /// begins at zero.
    boolean continues(Sample before) {
        return at.isAfter(before.at)
                && arrived.isFrom(before.arrived)
                && written.isFrom(before.written);
    }
}
