package org.stancewire.cli.up;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.stancewire.cli.up.Programs.Program;

/// The children of `up`, the broker first. All are started together, since a service waits for the
/// broker by itself, and stopped in two steps within five seconds: the services, then the broker.
/// In between a [Keeper] sees to each.
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
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Duration stopServices;
    private final Duration stopBroker;

    RunningSystem() {
        this(STOP_SERVICES, STOP_BROKER);
    }

    /// @param stopServices how long the services may take to end
    /// @param stopBroker how long the broker may take from then on
    RunningSystem(Duration stopServices, Duration stopBroker) {
        this.stopServices = stopServices;
        this.stopBroker = stopBroker;
    }

    /// Starts one more child, unless all are being stopped.
    synchronized void start(Program program, DataFolder data) throws IOException {
        if (!isStopped()) {
            children.add(Child.start(program, data.newLog(program.name())));
        }
    }

    /// Starts once more what has ended, and gives what runs now: the same where all are stopped.
    synchronized Child startAgain(Child ended) throws IOException {
        if (isStopped()) {
            return ended;
        }
        Child again = ended.again();
        children.set(children.indexOf(ended), again);
        return again;
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
                                () -> {
                                    if (becomesReady(child)) {
                                        there.add(child);
                                    }
                                }));
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
                                        late.readiness(http).words(),
                                        late.log()));
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private boolean becomesReady(Child child) {
        try {
            return awaitReady(child);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Waits until a child is ready; false where it ends before, or all are stopped.
    boolean awaitReady(Child child) throws InterruptedException {
        while (child.isAlive() && !isStopped()) {
            if (child.readiness(http).isReady()) {
                return true;
            }
            Thread.sleep(POLL_MILLIS);
        }
        return false;
    }

    /// From now on whatever ends is started again.
    ///
    /// @param terminal hears what happens, line by line
    void keep(Consumer<String> terminal) {
        children()
                .forEach(
                        child ->
                                Thread.ofVirtual()
                                        .name("keeper-of-" + child.name())
                                        .start(new Keeper(this, child, terminal)));
    }

    /// Waits until all are being stopped.
    void awaitStop() throws InterruptedException {
        stopping.await();
    }

    /// Waits so long, or until all are being stopped; says whether they are.
    boolean awaitStop(Duration most) throws InterruptedException {
        return stopping.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Ends every child and returns when none is left. Any thread may call it, any number of times.
    void stop() {
        List<Child> all;
        synchronized (this) {
            stopping.countDown();
            all = List.copyOf(children);
        }
        stop(all.stream().filter(child -> !child.isBroker()).toList(), stopServices);
        stop(all.stream().filter(Child::isBroker).toList(), stopBroker);
        http.shutdownNow();
    }

    /// Ends at once whatever still runs.
    void kill() {
        children().forEach(Child::kill);
    }

    /// Whether [#stop] was called.
    boolean isStopped() {
        return stopping.getCount() == 0;
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
            if (!child.isAlive() && !isStopped()) {
                throw new IOException(
                        "%s ended %s. The last lines of %s:%n%n%s"
                                .formatted(
                                        child.name(),
                                        child.ending(),
                                        child.log(),
                                        String.join(System.lineSeparator(), child.lastWords())));
            }
        }
    }
}
