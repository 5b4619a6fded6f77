package org.stancewire.analysis.syntax;

import java.util.List;

/// What a predicate's clause says of it.
///
/// @param start the first token of the verb group
/// @param subjects who does it, or to whom it is done where `passive`; none where it cannot be told
/// @param passive whether the predicate is in the passive voice
/// @param negated whether it is denied or refused
/// @param supposed whether it is only thought of: a condition, a wish, a possibility
public record Clause(
        int start, List<Phrase> subjects, boolean passive, boolean negated, boolean supposed) {
    public Clause {
        subjects = List.copyOf(subjects);
    }
}
