package org.stancewire.query.home;

import org.stancewire.contract.EnrichedArticle;
import org.stancewire.query.search.FeedIndex;

/// An index that is open for writing and reading.
public interface Home extends AutoCloseable {
    /// Puts an article, as the next record of the log; it is visible after the next [#show].
    void put(EnrichedArticle article);

    /// Deletes a revision, named `id/content-hash`, by the next record of the log.
    void remove(String revision);

    void show();

    FeedIndex feed();

    @Override
    void close() throws Exception;
}
