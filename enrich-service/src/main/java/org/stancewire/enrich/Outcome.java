package org.stancewire.enrich;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What becomes of one record of the topic `articles`.
public sealed interface Outcome {
    /// An article with its annotations, as the JSON of an [EnrichedArticle].
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to Kafka, compared by nobody
    record Enriched(byte[] json) implements Outcome {
        public Enriched {
            Objects.requireNonNull(json);
        }
    }

    /// The article was deleted, and so is its enrichment.
    record Deleted() implements Outcome {}

    /// The record cannot be enriched, now or later.
    ///
    /// @param detail what is wrong with it, in a sentence
    /// @param cause what was thrown, or null where nothing was
    record Rejected(Reason reason, String detail, @Nullable Throwable cause) implements Outcome {
        public Rejected {
            Objects.requireNonNull(reason);
            Objects.requireNonNull(detail);
        }
    }

    /// Why a record is rejected.
    enum Reason {
        /// Its bytes are not an article, or not the one that its key names.
        UNDECODABLE,
        /// Analysis threw.
        ANALYSIS_FAILED,
        /// The service ended again and again while it was analysed.
        GAVE_UP,
        /// It, or what analysis makes of it, is larger than a record may be.
        TOO_LARGE
    }
}
