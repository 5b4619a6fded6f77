package org.stancewire.analysis.stance.article;

import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EntityType;

/// An entity and its place in an article.
///
/// @param entity its id
/// @param count how often the article names it or refers to it
/// @param rank how many others are named more often
/// @param quoted whether the article quotes it
public record Party(String entity, @Nullable EntityType type, int count, int rank, boolean quoted) {
    public Party {
        if (count < 1) {
            throw new IllegalArgumentException(entity + " is not named");
        }
    }
}
