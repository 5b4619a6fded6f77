package org.stancewire.query.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Entity;

/// What answers questions about the feed: the current revision of each article. Safe for many
/// threads. Each answer is of one moment: its total and its list agree. Throws
/// [java.io.UncheckedIOException] when the index cannot be read.
public interface FeedIndex {
    /// A page of the articles that a question has.
    FeedPage find(Question question, PageRequest page);

    /// How many articles a question has.
    long count(Question question);

    /// The next articles of a walk through all that a question has, whole, and where it goes on.
    /// Costs the same wherever the walk is, and keeps nothing between two steps.
    Stretch walk(Question question, PageRequest page);

    /// How many articles of a question have which value, the most frequent first, then in the order
    /// of the values; each entity under its present id. Of values that no article has there is
    /// nothing.
    List<Bucket> facet(Question question, Facet facet, int limit);

    /// A revision of an article, or its current one where `revision` is null; nothing where there
    /// is none.
    Optional<FoundArticle> article(String id, @Nullable Integer revision);

    /// Articles of a question that share what is rare in an article, the most alike first, then
    /// the newest, then in the order of their ids; never the article itself.
    List<Alike> alike(EnrichedArticle article, Question among, int limit);

    /// Entities by name, the best match first, and those that no article mentions last.
    List<FoundEntity> entities(NameQuestion name, int limit);

    /// What is known of an entity, by its present id; nothing where neither the catalogue nor an
    /// article has it.
    Optional<Entity> entity(String id);

    /// How many articles the feed has.
    long size();

    /// How far the log can be read here.
    ReadablePosition readable();
}
