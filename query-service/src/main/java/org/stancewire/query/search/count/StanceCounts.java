package org.stancewire.query.search.count;

import org.jspecify.annotations.Nullable;

/// How many stances are for and against. An article counts once for each holder, target and
/// polarity.
///
/// @param confidence their mean, to a thousandth; null where there is no stance
public record StanceCounts(long favor, long against, @Nullable Double confidence) {
    public StanceCounts {
        if (favor < 0 || against < 0 || (confidence == null) != (favor + against == 0)) {
            throw new IllegalArgumentException(favor + " and " + against + " at " + confidence);
        }
    }

    /// @param thousandths the sum of their confidences
    public static StanceCounts of(long favor, long against, long thousandths) {
        long all = favor + against;
        return new StanceCounts(
                favor,
                against,
                all == 0 ? null : (Double) (Math.round((double) thousandths / all) / 1000.0));
    }

    public long all() {
        return favor + against;
    }
}
