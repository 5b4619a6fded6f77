package org.stancewire.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;

/// Part of a walk through all articles of a question.
///
/// @param articles in the order of the walk
/// @param next where it goes on, or null at its end
public record Stretch(List<EnrichedArticle> articles, @Nullable Cursor next) {
    public Stretch {
        articles = List.copyOf(articles);
    }
}
