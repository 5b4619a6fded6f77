package org.stancewire.ingest.stream;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeoutException;

/// Fails what has not come to its end in time. All are waited for equally long, so their times are
/// over in the order in which they began, and one thread that looks at the first of them is enough:
/// a timer for each would cost more than what it guards.
final class Patience implements AutoCloseable {
    private static final long MILLIS_BETWEEN_LOOKS = 50;

    private final BlockingQueue<Pending> pending = new LinkedBlockingQueue<>();
    private final long nanos;
    private final Thread thread;

    private record Pending(CompletableFuture<?> what, long deadline) {}

    /// @param limit how long each is waited for; it may be a twentieth of a second more
    Patience(Duration limit) {
        nanos = limit.toNanos();
        thread = Thread.ofPlatform().daemon().name("patience").start(this::watch);
    }

    /// Completes `what` with a [TimeoutException] unless it has come to its end in time.
    void limit(CompletableFuture<?> what) {
        pending.add(new Pending(what, System.nanoTime() + nanos));
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                await(pending.take());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
        pending.forEach(it -> fail(it.what()));
    }

    private static void await(Pending first) throws InterruptedException {
        try {
            while (!first.what().isDone() && System.nanoTime() - first.deadline() < 0) {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
        } finally {
            fail(first.what());
        }
    }

    private static void fail(CompletableFuture<?> what) {
        what.completeExceptionally(new TimeoutException());
    }

    /// Fails all that are still waited for.
    @Override
    public void close() {
        thread.interrupt();
    }
}
