package org.stancewire.cli.post;

import java.time.Duration;

/// What comes back on a request.
sealed interface Reply {
    /// Ingest has dealt with it.
    record Answered(Answer answer) implements Reply {}

    /// It may help to send it again.
    ///
    /// @param pause how long to wait before
    /// @param tries as how many tries this one counts
    record Later(String why, Duration pause, int tries) implements Reply {}

    /// There is no use in sending anything to that address.
    record Never(String why) implements Reply {}
}
