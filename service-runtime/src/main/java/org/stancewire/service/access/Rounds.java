package org.stancewire.service.access;

import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/// Does the same every half second, on a thread of its own.
final class Rounds implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final List<Runnable> tasks;
    private final Thread thread;

    Rounds(List<Runnable> tasks) {
        this.tasks = List.copyOf(tasks);
        this.thread = Thread.ofPlatform().daemon().name("access").start(this::go);
    }

    private void go() {
        try {
            while (true) {
                tasks.forEach(Rounds::run);
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException _) {
            // It is over.
        }
    }

    /// One that fails keeps none from being done again: a revocation would not be heard of.
    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("what watches over access failed, and is tried again", e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
