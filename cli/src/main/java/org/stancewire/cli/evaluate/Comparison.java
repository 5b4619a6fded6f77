package org.stancewire.cli.evaluate;

import java.util.List;
import org.stancewire.contract.Annotations;

/// Counts, text by text, how far analysis agrees with the answers that are right.
///
/// @param <T> one such answer
interface Comparison<T> {
    /// Takes in one text.
    void add(GoldText text, List<T> right, Annotations found);

    /// Appends the figures of all texts.
    void report(Report report);
}
