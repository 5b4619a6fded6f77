package org.stancewire.query.stream;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.LongSupplier;

/// When to do again something that costs time: after its interval, and so seldom that it takes up
/// no more than a fifth of the time. Times are those of [System#nanoTime].
final class Pace {
    private static final int SHARE = 5;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long interval;
    private final LongSupplier spent;
    private long next;

    /// @param now from when on it may be done for the first time, at once
    Pace(Duration interval, long now) {
        this(interval, now, System::nanoTime);
    }

    private Pace(Duration interval, long now, LongSupplier spent) {
        this.interval = interval.toNanos();
        this.next = now;
        this.spent = spent;
    }

    /// A pace of what somebody waits for: only the processor's time counts. Else, where much else
    /// runs, it would wait five times as long as it has to wait for a processor.
    static Pace ofWork(Duration interval, long now) {
        return new Pace(interval, now, THREADS::getCurrentThreadCpuTime);
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
        long before = spent.getAsLong();
        it.run();
        done(begin, begin + spent.getAsLong() - before);
    }

    /// Does it now, where it is due.
    void ifDue(Runnable it) {
        if (isDue(System.nanoTime())) {
            run(it);
        }
    }
}
