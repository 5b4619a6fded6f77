package org.stancewire.query.search;

import java.util.List;
import java.util.Optional;

/// What answers questions about the feed: the current revision of each article, the newest first;
/// of the same time, in the order of their ids. Safe for many threads. Each answer is of one
/// moment: its total and its list agree. Throws [java.io.UncheckedIOException] when the index
/// cannot be read.
public interface FeedIndex {
    /// A page of the articles that a question has.
    FeedPage find(Question question, PageRequest page);

    /// The current revision of an article, or nothing where there is no such article.
    Optional<FoundArticle> article(String id);

    /// Entities whose name begins with `typed`, or has a word that does, in whatever spelling or
    /// script; the best match first, and those that no article mentions last. An empty string
    /// stands for all of them.
    List<FoundEntity> entities(String typed, int limit);

    /// How many articles the feed has.
    long size();
}
