package org.stancewire.query.stream;

import java.time.Duration;

/// When to do again something that costs time: after its interval, and so seldom that it takes up
/// no more than a fifth of the time. Times are those of [System#nanoTime].
final class Pace {
    private static final int SHARE = 5;

    private final long interval;
    private long next;

    /// @param now from when on it may be done for the first time, at once
    Pace(Duration interval, long now) {
        this.interval = interval.toNanos();
        this.next = now;
    }

    boolean isDue(long now) {
        return now - next >= 0;
    }

    /// How long until it is due.
    Duration untilDue(long now) {
        return Duration.ofNanos(Math.max(0, next - now));
    }

    /// Says that it was done.
    void done(long begin, long end) {
        next = Math.max(begin + interval, begin + SHARE * (end - begin));
    }

    /// Does it now.
    void run(Runnable it) {
        long begin = System.nanoTime();
        it.run();
        done(begin, System.nanoTime());
    }

    /// Does it now, where it is due.
    void ifDue(Runnable it) {
        if (isDue(System.nanoTime())) {
            run(it);
        }
    }
}
