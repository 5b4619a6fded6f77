package org.stancewire.ingest.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Lets one request at a time go to a host, and some time pass between two.
final class Turns {
    /// Beyond so many, those that nobody waits for are forgotten.
    private static final int MOST_HOSTS = 10_000;

    private final long pauseNanos;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    Turns(Duration pause) {
        this.pauseNanos = pause.toNanos();
    }

    /// What is done in a turn.
    interface Task<T> {
        T run() throws InterruptedException, Unfetched;
    }

    /// Runs `task` when it is the host's turn. Those that wait go in the order in which they came.
    <T> T take(String name, Task<T> task) throws InterruptedException, Unfetched {
        forgetIdle();
        Host host = hosts.compute(name, (_, known) -> (known == null ? new Host() : known).enter());
        try {
            host.turn.acquire();
            try {
                host.awaitPause(pauseNanos);
                return task.run();
            } finally {
                host.lastEnd = System.nanoTime();
                host.turn.release();
            }
        } finally {
            hosts.computeIfPresent(name, (_, known) -> known.leave());
        }
    }

    private void forgetIdle() {
        if (hosts.size() > MOST_HOSTS) {
            for (String name : hosts.keySet()) {
                hosts.computeIfPresent(name, (_, host) -> host.isIdle(pauseNanos) ? null : host);
            }
        }
    }

    private static final class Host {
        private final Semaphore turn = new Semaphore(1, true);
        private int inside;
        private boolean used;
        private volatile long lastEnd;

        Host enter() {
            inside++;
            return this;
        }

        Host leave() {
            inside--;
            return this;
        }

        boolean isIdle(long pauseNanos) {
            return inside == 0 && System.nanoTime() - lastEnd > pauseNanos;
        }

        void awaitPause(long pauseNanos) throws InterruptedException {
            if (used) {
                TimeUnit.NANOSECONDS.sleep(pauseNanos - (System.nanoTime() - lastEnd));
            }
            used = true;
        }
    }
}
