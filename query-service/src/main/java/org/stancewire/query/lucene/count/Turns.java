package org.stancewire.query.lucene.count;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Lets as many count pairs at once as the machine has processors, in the order in which they come:
/// over a million articles each may take 100 MB, and more at once would be no faster.
final class Turns {
    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    <T> T take(Supplier<T> counting) {
        free.acquireUninterruptibly();
        try {
            return counting.get();
        } finally {
            free.release();
        }
    }
}
