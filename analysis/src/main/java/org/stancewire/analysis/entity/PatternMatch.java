package org.stancewire.analysis.entity;

import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;

/// Words of a sentence that a pattern takes for a name.
///
/// @param type null where the pattern cannot tell
/// @param sentence the place of the sentence in the text
/// @param from the place of the first token in the sentence
/// @param to the place after the last token
record PatternMatch(Pattern pattern, @Nullable EntityType type, int sentence, int from, int to) {}
