package org.stancewire.query.search.live;

import java.util.List;
import org.stancewire.contract.Position;
import org.stancewire.query.search.Question;

/// What arrived in the feed. Safe for many threads. Throws [java.io.UncheckedIOException] when the
/// index cannot be read.
public interface Arrivals {
    /// The next articles of a question between two places in the log; none where there is none.
    /// Those of one partition come in the order of the log, and none is left out: whoever goes on
    /// after them meets each article once. As far as that allows, the earliest received come first.
    List<CurrentRevision> between(Question question, Position from, Position to);
}
