package org.stancewire.cli.up;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.IntConsumer;
import org.stancewire.cli.up.Programs.Program;

/// The children of `up`, the broker first. All are started together, since a service waits for the
/// broker by itself, and stopped in two steps within five seconds: the services, then the broker.
final class RunningSystem {
    private static final Duration STOP_SERVICES = Duration.ofMillis(2_800);
    private static final Duration STOP_BROKER = Duration.ofMillis(1_800);
    private static final long POLL_MILLIS = 50;

    private final List<Child> children = new ArrayList<>();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(1))
                    .build();
    private boolean stopping;

    /// Starts one more child, unless all are being stopped.
    synchronized void start(Program program, DataFolder data) throws IOException {
        if (!stopping) {
            children.add(Child.start(program, data.newLog(program.name())));
        }
    }

    /// Waits until every child is ready. Throws [IOException] when one ends before, or when they
    /// are not ready in time, saying which and why.
    ///
    /// @param ready hears from time to time how many are ready
    void awaitReady(Duration patience, IntConsumer ready) throws IOException, InterruptedException {
        List<Child> all = children();
        Set<Child> there = ConcurrentHashMap.newKeySet();
        // Each is asked on a thread of its own: an answer takes seconds while the broker is not up.
        all.forEach(
                child ->
                        Thread.startVirtualThread(
                                () -> askUntilReady(child, () -> there.add(child))));
        long deadline = System.nanoTime() + patience.toNanos();
        while (there.size() < all.size()) {
            requireAlive();
            ready.accept(there.size());
            if (System.nanoTime() - deadline > 0) {
                Child late = all.stream().filter(c -> !there.contains(c)).findFirst().orElseThrow();
                throw new IOException(
                        "%s is not ready after %d s: %s%nIts log: %s"
                                .formatted(
                                        late.name(),
                                        patience.toSeconds(),
                                        late.readiness(http),
                                        late.log()));
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private void askUntilReady(Child child, Runnable whenReady) {
        try {
            while (!child.isReady(http)) {
                if (isStopped() || !child.isAlive()) {
                    return;
                }
                Thread.sleep(POLL_MILLIS);
            }
            whenReady.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until a child ends, and throws [IOException] with the last lines of its log. Here is
    /// where a child that died could be started anew.
    void awaitEnd() throws IOException, InterruptedException {
        CompletableFuture<?>[] ends =
                children().stream().map(Child::end).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.anyOf(ends).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        requireAlive();
    }

    /// Ends every child and returns when none is left. Any thread may call it, any number of times.
    void stop() {
        List<Child> all;
        synchronized (this) {
            stopping = true;
            all = List.copyOf(children);
        }
        stop(all.stream().filter(child -> !child.isBroker()).toList(), STOP_SERVICES);
        stop(all.stream().filter(Child::isBroker).toList(), STOP_BROKER);
        http.shutdownNow();
    }

    /// Whether [#stop] was called.
    synchronized boolean isStopped() {
        return stopping;
    }

    private static void stop(List<Child> some, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        some.forEach(Child::stop);
        try {
            for (Child each : some) {
                each.awaitEnd(deadline);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized List<Child> children() {
        return List.copyOf(children);
    }

    private synchronized void requireAlive() throws IOException {
        for (Child child : children) {
            if (!child.isAlive() && !stopping) {
                throw new IOException(
                        "%s ended by itself (exit code %d). The last lines of %s:%n%n%s"
                                .formatted(
                                        child.name(),
                                        child.exitCode(),
                                        child.log(),
                                        String.join(System.lineSeparator(), child.lastWords())));
            }
        }
    }
}
