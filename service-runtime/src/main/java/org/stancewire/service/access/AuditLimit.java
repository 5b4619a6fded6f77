package org.stancewire.service.access;

import java.time.Duration;
import java.util.function.LongSupplier;

/// How many refused requests are written down one by one: the others are counted, so that nobody
/// fills a disk by being refused. Any thread may ask.
final class AuditLimit {
    static final int LINES_A_MINUTE = 60;

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanos;
    private long began;
    private int written;
    private long counted;
    private long over;

    /// @param nanos as [System#nanoTime]
    AuditLimit(LongSupplier nanos) {
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    /// Whether one more may be written; one that may not is counted.
    synchronized boolean take() {
        turn();
        if (written < LINES_A_MINUTE) {
            written++;
            return true;
        }
        counted++;
        return false;
    }

    /// How many were counted in the minutes that are over, and not told of yet.
    synchronized long leftOut() {
        turn();
        long told = over;
        over = 0;
        return told;
    }

    private void turn() {
        if (nanos.getAsLong() - began >= MINUTE) {
            began = nanos.getAsLong();
            written = 0;
            over += counted;
            counted = 0;
        }
    }
}
