package org.stancewire.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;

/// What is asked of one and the same stance. Of a list any will do, and an empty one asks nothing.
///
/// @param minConfidence how sure it must be, in [0,1]
public record StanceFilter(
        List<String> holders,
        List<String> targets,
        @Nullable Polarity polarity,
        List<Basis> bases,
        double minConfidence) {
    /// How sure a stance is shown where nothing else is asked: from here on three in four were
    /// right on DSE (English), see the MODEL-CARD of training.
    public static final double SURE = 0.53;

    public StanceFilter {
        holders = List.copyOf(holders);
        targets = List.copyOf(targets);
        bases = List.copyOf(bases);
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("a confidence of " + minConfidence);
        }
    }

    /// Asks a sure stance of one holder to one target; null stands for anyone, and for either.
    public static StanceFilter of(
            @Nullable String holder, @Nullable String target, @Nullable Polarity polarity) {
        return new StanceFilter(
                holder == null ? List.of() : List.of(holder),
                target == null ? List.of() : List.of(target),
                polarity,
                List.of(),
                SURE);
    }
}
