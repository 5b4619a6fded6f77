package org.stancewire.cli.bench.live;

import java.time.Instant;

/// The clock that records in the log are stamped by.
final class Now {
    private Now() {}

    /// Nanoseconds since 1970, as fine as the system tells them.
    static long nanos() {
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000_000 + now.getNano();
    }
}
