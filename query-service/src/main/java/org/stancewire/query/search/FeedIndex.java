package org.stancewire.query.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;

/// What answers questions about the feed: the current revision of each article. Safe for many
/// threads. Each answer is of one moment: its total and its list agree. Throws
/// [java.io.UncheckedIOException] when the index cannot be read.
public interface FeedIndex {
    /// A page of the articles that a question has.
    FeedPage find(Question question, PageRequest page);

    /// How many articles a question has.
    long count(Question question);

    /// Gives all articles that a question has, one after the other, however many they are; what
    /// `each` throws ends it. As long as it lasts, what is deleted keeps its disk.
    void each(Question question, Order order, Consumer<EnrichedArticle> each);

    /// How many articles of a question have which value, the most frequent first, then in the order
    /// of the values; each entity under its present id. Of values that no article has there is
    /// nothing.
    List<Bucket> facet(Question question, Facet facet, int limit);

    /// A revision of an article, or its current one where `revision` is null; nothing where there
    /// is none.
    Optional<FoundArticle> article(String id, @Nullable Integer revision);

    /// Entities whose name begins with `typed`, or has a word that does, in whatever spelling or
    /// script; the best match first, and those that no article mentions last. An empty string
    /// stands for all of them.
    List<FoundEntity> entities(String typed, int limit);

    /// How many articles the feed has.
    long size();

    /// How far the log can be read here.
    ReadablePosition readable();
}
