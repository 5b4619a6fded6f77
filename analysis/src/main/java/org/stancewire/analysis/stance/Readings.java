package org.stancewire.analysis.stance;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the frames read in a text, and by which words.
///
/// @param judgements every reading, however unsure, in the order of the text
/// @param byWord the readings by the start of the word that they hang on
/// @param silent where the words start by which someone is said to have no stance: "did not
///     condemn"
record Readings(
        List<Judgement> judgements, Map<Integer, List<Judgement>> byWord, Set<Integer> silent) {
    static final Readings NONE = new Readings(List.of(), Map.of(), Set.of());

    Readings {
        judgements = List.copyOf(judgements);
        byWord = Map.copyOf(byWord);
        silent = Set.copyOf(silent);
    }
}
