package org.stancewire.analysis.entity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;
import org.stancewire.contract.Spanned;

/// A mention that a finder found, before it is linked.
///
/// @param type what it names, or null where the caller gave none and nothing tells
/// @param rule what found it
/// @param uses the entries of the catalogue that it may name; empty for an unlisted name
/// @param sentence the place of its sentence in the text
/// @param from the place of its first token in the sentence
/// @param to the place after its last token
record Found(
        int start,
        int end,
        @Nullable EntityType type,
        Rule rule,
        List<NameUse> uses,
        int sentence,
        int from,
        int to)
        implements Spanned {
    Found {
        Spanned.check(start, end);
        Objects.requireNonNull(rule);
        uses = List.copyOf(uses);
    }

    Found as(EntityType better, Rule why) {
        return new Found(start, end, better, why, uses, sentence, from, to);
    }
}
