package org.stancewire.cli.up;

import java.time.Duration;

/// How long to wait before a process that ended is started again: twice as long each time, and
/// from the beginning once it was ready for a while.
final class RestartPause {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /// After so long it is taken to be well: what is wrong with a process mostly shows at once.
    private static final Duration WELL = Duration.ofSeconds(10);

    private Duration next = FIRST;

    /// The pause after one more end.
    ///
    /// @param ready for how long it was ready before
    Duration after(Duration ready) {
        if (ready.compareTo(WELL) >= 0) {
            next = FIRST;
        }
        Duration now = next;
        Duration doubled = now.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return now;
    }
}
