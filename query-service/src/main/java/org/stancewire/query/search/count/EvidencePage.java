package org.stancewire.query.search.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.Cursor;

/// Some of the stances of a question.
///
/// @param total how many there are in all, exactly
/// @param next where the next page begins, or null at the end
public record EvidencePage(long total, List<FoundStance> stances, @Nullable Cursor next) {
    public EvidencePage {
        stances = List.copyOf(stances);
        if (total < stances.size()) {
            throw new IllegalArgumentException(total + " in all, but " + stances.size() + " here");
        }
    }
}
