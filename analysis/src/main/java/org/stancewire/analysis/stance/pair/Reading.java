package org.stancewire.analysis.stance.pair;

import org.stancewire.contract.Basis;
import org.stancewire.contract.Polarity;

/// What a rule read in a sentence, as a hint for the model.
///
/// @param holder the id of the entity
/// @param target the id of the entity
/// @param rule the class of the rule
/// @param frame the word that it hangs on
public record Reading(
        String holder, String target, Polarity polarity, Basis basis, String rule, String frame) {}
