package org.stancewire.query.search.count;

import org.jspecify.annotations.Nullable;

/// What was counted together.
///
/// @param count how many articles
/// @param tones null where they were not asked for
/// @param stances null where they were not asked for
public record Tally(long count, @Nullable ToneCounts tones, @Nullable StanceCounts stances) {
    public Tally {
        if (count < 0) {
            throw new IllegalArgumentException("a count is not negative: " + count);
        }
    }
}
