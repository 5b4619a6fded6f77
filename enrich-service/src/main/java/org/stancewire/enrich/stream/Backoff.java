package org.stancewire.enrich.stream;

import java.time.Duration;

/// How long to wait before trying again: twice as long after each failure, up to a limit.
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(20);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private Duration next = FIRST;

    Duration next() {
        Duration now = next;
        Duration doubled = now.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return now;
    }

    /// After a success.
    void reset() {
        next = FIRST;
    }
}
