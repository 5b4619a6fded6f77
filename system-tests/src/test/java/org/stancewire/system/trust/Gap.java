package org.stancewire.system.trust;

import java.time.Duration;

/// The longest time between two of many events. Safe for use by many threads.
final class Gap {
    private long last = System.nanoTime();
    private long longest;

    synchronized void happened() {
        long now = System.nanoTime();
        longest = Math.max(longest, now - last);
        last = now;
    }

    /// Forgets what was before.
    synchronized void restart() {
        last = System.nanoTime();
        longest = 0;
    }

    synchronized Duration longest() {
        return Duration.ofNanos(longest);
    }
}
