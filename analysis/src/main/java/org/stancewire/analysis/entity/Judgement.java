package org.stancewire.analysis.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;

/// What the words from `from` to `to` of a sentence are taken for.
///
/// @param type null where only the rest of the article can tell
record Judgement(int from, int to, @Nullable EntityType type, Rule rule, List<NameUse> uses) {

    /// Whether nothing but the shape of the words, or a preposition, says so.
    boolean weak() {
        return rule == Rule.NAME_SHAPE || rule == Rule.PLACE_PREPOSITION;
    }
}
