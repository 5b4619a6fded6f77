package org.stancewire.ingest.stream;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// How long an article that is accepted now will wait for its analysis: what waits before it, at
/// the rate at which enrich got on whenever it had enough to do. While enrich does not run, the
/// rate of before holds. Safe for many threads.
final class Backlog {
    /// Of fewer records that wait, the rate says how fast articles come, not how fast enrich is.
    private static final long BUSY = 200;

    /// The rate is that of so many samples.
    private static final int SAMPLES = 10;

    private static final double LEAST_SECONDS = 2;

    /// If it stood still for longer, it was not there, and that says nothing of its rate.
    private static final Duration AWAY = Duration.ofSeconds(SAMPLES);

    private final Deque<Sample> samples = new ArrayDeque<>();
    private long waiting;
    private double perSecond;
    private long movedAt;

    /// How far the log and enrich were.
    ///
    /// @param nanos when that was, by [System#nanoTime]
    /// @param done how many records enrich had done
    /// @param end how many there were
    record Sample(long nanos, long done, long end) {
        private boolean isBusy() {
            return end - done >= BUSY;
        }
    }

    /// Takes note of how far all is.
    synchronized void add(Sample now) {
        boolean moved = samples.isEmpty() || now.done() > samples.getLast().done();
        boolean anew = !samples.isEmpty() && now.done() < samples.getLast().done();
        if (anew || moved && still(now.nanos()).compareTo(AWAY) > 0) {
            samples.clear();
        }
        samples.addLast(now);
        if (samples.size() > SAMPLES) {
            samples.removeFirst();
        }
        waiting = Math.max(0, now.end() - now.done());
        if (moved) {
            movedAt = now.nanos();
            measure();
        }
    }

    private void measure() {
        long moved = 0;
        double seconds = 0;
        Sample before = samples.getFirst();
        for (Sample each : samples) {
            if (before.isBusy() && each.isBusy()) {
                moved += each.done() - before.done();
                seconds += (each.nanos() - before.nanos()) / 1e9;
            }
            before = each;
        }
        if (moved > 0 && seconds >= LEAST_SECONDS) {
            perSecond = moved / seconds;
        }
    }

    /// Takes note of one more that was accepted since.
    synchronized void accepted() {
        waiting++;
    }

    /// How long one more would wait; zero where enrich was never seen to be busy.
    synchronized Duration forOneMore() {
        return perSecond == 0
                ? Duration.ZERO
                : Duration.ofMillis((long) (1_000 * waiting / perSecond));
    }

    /// How long enrich has not got on, though it has something to do.
    synchronized Duration still(long nanos) {
        return waiting == 0 ? Duration.ZERO : Duration.ofNanos(nanos - movedAt);
    }
}
