package org.stancewire.cli.up;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps one child running: when it ends, it is started again with the same command, and thus at
/// the same port, until all are stopped. What it does is told line by line.
final class Keeper implements Runnable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss ");

    private final RunningSystem system;
    private final Consumer<String> terminal;
    private final RestartPause pauses = new RestartPause();
    private Child child;

    /// @param child ready, or soon so
    Keeper(RunningSystem system, Child child, Consumer<String> terminal) {
        this.system = system;
        this.child = child;
        this.terminal = terminal;
    }

    /// Runs until all are stopped.
    @Override
    public void run() {
        try {
            Duration ready = awaitEnd(System.nanoTime());
            while (!system.isStopped()) {
                long ended = System.nanoTime();
                Duration pause = pauses.after(ready);
                say(
                        "%s ended %s and is started again in %.1f s. Its log: %s",
                        child.name(), child.ending(), pause.toMillis() / 1e3, child.log());
                startAfter(pause);
                ready = awaitEnd(awaitReady(ended));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAfter(Duration first) throws InterruptedException {
        Duration pause = first;
        while (!system.awaitStop(pause)) {
            try {
                child = system.startAgain(child);
                return;
            } catch (IOException e) {
                pause = pauses.after(Duration.ZERO);
                say(
                        "%s cannot be started, again in %.1f s: %s",
                        child.name(), pause.toMillis() / 1e3, e);
            }
        }
    }

    /// When it became ready, as [System#nanoTime]; null where it ended before.
    private @Nullable Long awaitReady(long ended) throws InterruptedException {
        if (!system.awaitReady(child)) {
            return null;
        }
        long now = System.nanoTime();
        say("%s is ready again, %.1f s after it ended.", child.name(), (now - ended) / 1e9);
        return now;
    }

    /// For how long it was ready.
    private Duration awaitEnd(@Nullable Long readySince) throws InterruptedException {
        child.awaitEnd();
        return readySince == null
                ? Duration.ZERO
                : Duration.ofNanos(System.nanoTime() - readySince);
    }

    private void say(String words, Object... values) {
        if (!system.isStopped()) {
            terminal.accept(
                    TIME.format(LocalTime.now()) + String.format(Locale.ROOT, words, values));
        }
    }
}
