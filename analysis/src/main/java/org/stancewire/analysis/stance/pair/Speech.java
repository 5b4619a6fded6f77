package org.stancewire.analysis.stance.pair;

import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Quote;

/// The part of a sentence that lies in a quote.
///
/// @param first the first token
/// @param end the token after the last
/// @param speaker the id of the entity that speaks, or null
public record Speech(int first, int end, Quote.Kind kind, @Nullable String speaker) {
    boolean contains(Participant participant) {
        return first <= participant.first() && participant.first() < end;
    }
}
