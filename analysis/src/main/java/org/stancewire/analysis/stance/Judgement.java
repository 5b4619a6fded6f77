package org.stancewire.analysis.stance;

import java.util.Objects;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;
import org.stancewire.contract.Span;

/// One reading of one place: holder, target, polarity and why.
///
/// @param rule the class of the rule, by which its precision was measured
/// @param frame the word that says it
/// @param evidence the words that show it
public record Judgement(
        Actor holder,
        Actor target,
        Polarity polarity,
        Basis basis,
        String rule,
        String frame,
        Span evidence) {
    public Judgement {
        Objects.requireNonNull(holder);
        Objects.requireNonNull(target);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(evidence);
    }
}
