package org.stancewire.query.search;

import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;

/// Takes records of the log in, all that are of one article in the order of the log. For one
/// thread. Throws [java.io.UncheckedIOException] when the index cannot be written.
public interface RecordWriter {
    /// Takes a record in, unless its revision is there already. It becomes the article's current
    /// revision. Answers whether anything changed. Throws [IllegalArgumentException] when the
    /// record cannot be indexed.
    ///
    /// @param json the same record as the log has it, which is kept
    boolean put(EnrichedArticle enriched, byte[] json);

    /// Takes in what comes from no log.
    default boolean put(EnrichedArticle enriched) {
        return put(enriched, ContractJson.write(enriched));
    }

    /// Drops a revision, named as its record's key; the newest of the others becomes current.
    /// Answers whether there was one.
    boolean remove(String revision);
}
