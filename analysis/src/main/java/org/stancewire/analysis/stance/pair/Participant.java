package org.stancewire.analysis.stance.pair;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.tone.MentionTone;

/// Somebody whom a sentence names or refers to.
///
/// @param first the first token that names him
/// @param last the last one
/// @param entity the id of the entity
/// @param mention its place in the list of mentions, or null for a pronoun or a title
/// @param tone how the text speaks of the mention, or null where there is none
public record Participant(
        int first, int last, String entity, @Nullable Integer mention, @Nullable MentionTone tone) {
    public Participant {
        Objects.requireNonNull(entity);
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("tokens from " + first + " to " + last);
        }
    }
}
