package org.stancewire.query.search;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;

/// An index that several processes fill and read. Safe for many threads. Throws
/// [IndexAwayException] where it cannot be reached, [IndexGoneException] where it was deleted.
public interface SharedIndex {
    /// Makes it the index of a topic, from now on: another topic has another. Answers its name.
    String open(String topicId);

    /// Takes records into the index of this name, whichever is opened later.
    SharedWriter writer(String name);

    /// How far each partition can be read; what is not named was not begun.
    SortedMap<Integer, Reached> reached();

    /// What became of articles, by their ids.
    Map<String, ArticleHistory> histories(Collection<String> ids);
}
