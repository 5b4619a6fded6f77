package org.stancewire.cli.post;

/// What became of a draft.
sealed interface Outcome {
    Draft draft();

    /// It is in the log now.
    record Accepted(Draft draft) implements Outcome {}

    /// It was there already.
    record Duplicate(Draft draft) implements Outcome {}

    /// Ingest refused it, or it could not be sent.
    record Rejected(Draft draft, String reason) implements Outcome {}

    /// It was not taken, and there is no use in going on.
    record Stopped(Draft draft, String reason) implements Outcome {}
}
