package org.stancewire.ingest.ninjs;

import org.stancewire.ingest.article.Refusal;
import org.stancewire.ingest.article.Submission;

/// What becomes of a ninjs document.
public sealed interface NinjsReading {
    /// It is an item with words.
    record Item(Submission submission) implements NinjsReading {}

    /// It is none that can be taken, and why.
    record Unusable(Refusal refusal) implements NinjsReading {}
}
