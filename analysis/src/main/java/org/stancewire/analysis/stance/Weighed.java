package org.stancewire.analysis.stance;

import java.util.Objects;

/// A judgement and how sure it is.
///
/// @param confidence calibrated, in [0,1]
/// @param reason the frame, the rule and the words that decided, for whoever asks why
record Weighed(Judgement judgement, double confidence, String reason) {
    Weighed {
        Objects.requireNonNull(judgement);
        Objects.requireNonNull(reason);
    }

    /// A judgement as sure as its class of rule was right where it was measured.
    static Weighed byRule(Judgement judgement, Precision precision) {
        return new Weighed(
                judgement,
                precision.of(judgement.rule()),
                judgement.frame() + ": " + judgement.rule());
    }
}
