package org.stancewire.cli.bench.enrich;

import java.time.Duration;
import java.util.function.Supplier;

/// Times the way through a log as a whole, and its second half. For one thread.
final class Stopwatch {
    private final long count;
    private final Supplier<Duration> cpu;
    private final long begin = System.nanoTime();
    private long half;
    private long left;
    private Duration cpuAtHalf = Duration.ZERO;

    /// Begins now.
    ///
    /// @param count how many articles the log has
    /// @param cpu the processor time that was taken so far
    Stopwatch(long count, Supplier<Duration> cpu) {
        this.count = count;
        this.cpu = cpu;
    }

    /// Says how many are done so far.
    void reached(long done) {
        if (half == 0 && done >= count / 2) {
            half = System.nanoTime();
            left = count - done;
            cpuAtHalf = cpu.get();
        }
    }

    /// How fast it was; all are done now.
    Pace pace() {
        long end = System.nanoTime();
        return new Pace(
                count * 1e9 / (end - begin),
                left * 1e9 / (end - half),
                cpu.get().minus(cpuAtHalf).toNanos() / 1e3 / left);
    }
}
