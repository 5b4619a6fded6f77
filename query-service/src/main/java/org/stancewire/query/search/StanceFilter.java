package org.stancewire.query.search;

import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Polarity;

/// What is asked of one and the same stance; at least one of the three.
public record StanceFilter(
        @Nullable String holder, @Nullable String target, @Nullable Polarity polarity) {
    public StanceFilter {
        if (holder == null && target == null && polarity == null) {
            throw new IllegalArgumentException("nothing is asked of the stance");
        }
    }

    /// The filter, or null where none of the three is asked.
    static @Nullable StanceFilter of(
            @Nullable String holder, @Nullable String target, @Nullable Polarity polarity) {
        return holder == null && target == null && polarity == null
                ? null
                : new StanceFilter(holder, target, polarity);
    }
}
