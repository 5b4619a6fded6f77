package org.stancewire.enrich.stream;

import java.time.Instant;
import org.stancewire.enrich.status.LoopStatus;

/// A loop on its thread.
record RunningLoop(EnrichLoop loop, LoopStatus status, BatchEnricher batches, Thread thread)
        implements AutoCloseable {
    void awaitPhase(LoopStatus.Phase phase) throws InterruptedException {
        Instant deadline = Instant.now().plus(Pipeline.PATIENCE);
        while (status.state().phase() != phase) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("not " + phase + " but " + status.state());
            }
            Thread.sleep(10);
        }
    }

    /// Waits until the loop has ended by itself.
    void awaitDeath() throws InterruptedException {
        if (!thread.join(Pipeline.PATIENCE)) {
            throw new AssertionError("still running: " + status.state());
        }
        batches.close();
    }

    @Override
    public void close() throws InterruptedException {
        loop.stop();
        awaitDeath();
    }
}
