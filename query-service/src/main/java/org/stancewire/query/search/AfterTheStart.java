package org.stancewire.query.search;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Work that the first questions would wait for, and that everything would start later for if it
/// were done at once: by then all that `up` starts is ready.
public final class AfterTheStart {
    private static final Duration START = Duration.ofSeconds(6);
    private static final Executor LATER =
            CompletableFuture.delayedExecutor(START.toMillis(), TimeUnit.MILLISECONDS);

    private AfterTheStart() {}

    /// Runs this on a thread of its own in some seconds.
    public static void run(Runnable work) {
        LATER.execute(work);
    }
}
