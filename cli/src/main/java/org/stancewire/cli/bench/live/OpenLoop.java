package org.stancewire.cli.bench.live;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.bench.process.Connection;

/// Posts articles when the clock says so, whether or not those before were answered: else a system
/// that stalls would be asked less while it does, and look better than it is.
public final class OpenLoop {
    private static final int CONNECTIONS = 32;
    private static final int END = -1;

    private final byte[][] bodies;
    private final double rate;
    private final Set<Integer> expected;
    private final int[] statuses;
    private final long[] due;
    private final long[] answered;
    private final BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();

    /// @param rate so many a second
    /// @param expected the statuses that posts may be answered with
    public OpenLoop(byte[][] bodies, double rate, Set<Integer> expected) {
        this.bodies = bodies;
        this.rate = rate;
        this.expected = Set.copyOf(expected);
        this.statuses = new int[bodies.length];
        this.due = new long[bodies.length];
        this.answered = new long[bodies.length];
    }

    /// Posts all of them. Throws [IOException] when one is answered otherwise than expected, or
    /// refused for now without the header that says until when.
    public void run(int port) throws IOException, InterruptedException {
        List<Thread> posting = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            posting.add(Thread.startVirtualThread(() -> post(port)));
        }
        long begin = Now.nanos();
        for (int i = 0; i < bodies.length && failure.get() == null; i++) {
            due[i] = begin + (long) (i * 1e9 / rate);
            for (long left = due[i] - Now.nanos(); left > 0; left = due[i] - Now.nanos()) {
                LockSupport.parkNanos(left);
            }
            queue.add(i);
        }
        posting.forEach(_ -> queue.add(END));
        for (Thread thread : posting) {
            thread.join();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private void post(int port) {
        try (Connection connection = new Connection(port)) {
            for (int i = queue.take(); i != END; i = queue.take()) {
                Connection.Answer answer = connection.post(bodies[i]);
                answered[i] = Now.nanos();
                statuses[i] = answer.status();
                boolean later = answer.status() == 429 || answer.status() == 503;
                if (!expected.contains(answer.status()) || later && answer.retryAfter() == null) {
                    throw new IOException("ingest answers " + answer.status() + answer.body());
                }
            }
        } catch (IOException e) {
            failure.compareAndSet(null, e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// What each was answered with.
    public int[] statuses() {
        return statuses.clone();
    }

    /// When each was to be posted, in nanoseconds since 1970.
    public long[] due() {
        return due.clone();
    }

    /// When each was answered.
    public long[] answered() {
        return answered.clone();
    }
}
