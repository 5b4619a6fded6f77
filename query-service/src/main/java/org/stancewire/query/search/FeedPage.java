package org.stancewire.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.hit.FeedItem;

/// Part of the feed.
///
/// @param total how many articles the question has in all, exactly, at the moment of the answer
/// @param articles in the order that was asked for
/// @param next where the next page begins, or null at the end
public record FeedPage(long total, List<FeedItem> articles, @Nullable Cursor next) {
    public FeedPage {
        articles = List.copyOf(articles);
        if (total < articles.size()) {
            throw new IllegalArgumentException(total + " in all, but " + articles.size() + " here");
        }
    }
}
