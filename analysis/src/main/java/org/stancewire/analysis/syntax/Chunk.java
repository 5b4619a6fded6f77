package org.stancewire.analysis.syntax;

import java.util.Set;
import org.stancewire.analysis.syntax.RussianEndings.Case;

/// A Russian phrase with the preposition before it (empty: none), the cases that its head may stand
/// in, and whether a coordinator joins it to the phrase before.
record Chunk(
        Phrase phrase,
        String preposition,
        Set<Case> cases,
        boolean joined,
        boolean isName,
        boolean isAcronym) {
    int end() {
        return phrase.end();
    }

    /// After a verb, what may be an object is one, unless it can only be a subject.
    boolean isLikelyObject() {
        return cases.contains(Case.ACC) && !isName;
    }
}
