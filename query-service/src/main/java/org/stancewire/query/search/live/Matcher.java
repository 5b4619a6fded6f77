package org.stancewire.query.search.live;

import java.util.BitSet;
import java.util.List;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.search.Question;

/// Tells which of a few articles a question has, by the same rules as the index. For one thread.
public interface Matcher {
    /// A question made ready to be asked of one batch after the other.
    interface Asked {}

    /// A few articles.
    interface Batch extends AutoCloseable {
        /// Which of them a question of the same matcher has, by their places in the list.
        BitSet having(Asked asked);

        @Override
        void close();
    }

    /// Makes a question ready. The one method that is safe for many threads.
    Asked ask(Question question);

    Batch batch(List<EnrichedArticle> articles);
}
