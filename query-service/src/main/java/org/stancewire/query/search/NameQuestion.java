package org.stancewire.query.search;

import java.util.List;
import java.util.Objects;
import org.stancewire.contract.EntityType;

/// Which entities are asked for.
///
/// @param typed how their name begins, or a word of it, in whatever spelling or script; an empty
///     string stands for all
/// @param types what they are; empty for anything
/// @param among the articles that their mentions are counted in
public record NameQuestion(String typed, List<EntityType> types, Question among) {
    public NameQuestion {
        Objects.requireNonNull(typed);
        types = types.stream().distinct().sorted().toList();
        Objects.requireNonNull(among);
    }

    /// Asks for a name alone.
    public static NameQuestion of(String typed) {
        return new NameQuestion(typed, List.of(), Question.EVERYTHING);
    }

    /// Whether an entity is of a kind that is asked for.
    public boolean takes(EntityType type) {
        return types.isEmpty() || types.contains(type);
    }
}
