package org.stancewire.query.search;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// How far a topic was read.
///
/// @param topicId which topic: a topic that is deleted and created anew has another id
/// @param offsets for each partition the offset of the next record to read; from the beginning
///     where a partition is not named
public record Progress(String topicId, SortedMap<Integer, Long> offsets) {
    /// Nothing read of no topic.
    public static final Progress NONE = new Progress("", new TreeMap<>());

    public Progress {
        Objects.requireNonNull(topicId);
        offsets = Collections.unmodifiableSortedMap(new TreeMap<>(offsets));
    }

    /// The beginning of a topic.
    public static Progress startOf(String topicId) {
        return new Progress(topicId, new TreeMap<>(Map.of()));
    }
}
