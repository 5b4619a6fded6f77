package org.stancewire.query.search;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.stancewire.contract.Position;

/// How far the log can be read, and who waits for more. For many threads.
public final class ReadablePosition {
    /// So many may wait at once; nobody's place in the log is worth more memory.
    private static final int MOST_WAITING = 10_000;

    private record Waiting(Position position, CompletableFuture<Boolean> reached) {}

    private final Set<Waiting> waiting = new HashSet<>();
    private Position now = Position.START;

    /// All before this can be read, but what was refused or deleted.
    public synchronized Position now() {
        return now;
    }

    /// Completes with true as soon as all before `position` can be read, on a thread of its own;
    /// with false after `patience`, or at once where too many wait.
    public CompletionStage<Boolean> reach(Position position, Duration patience) {
        CompletableFuture<Boolean> reached = new CompletableFuture<>();
        Waiting mine = new Waiting(position, reached);
        synchronized (this) {
            if (now.reaches(position)) {
                return CompletableFuture.completedStage(true);
            }
            if (waiting.size() >= MOST_WAITING) {
                return CompletableFuture.completedStage(false);
            }
            waiting.add(mine);
        }
        return reached.completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((_, _) -> forget(mine));
    }

    private synchronized void forget(Waiting mine) {
        waiting.remove(mine);
    }

    /// Says how far it can be read now, which may be less far than before.
    public void set(Position position) {
        List<Waiting> reached;
        synchronized (this) {
            now = position;
            reached = waiting.stream().filter(it -> position.reaches(it.position())).toList();
        }
        reached.forEach(it -> it.reached().completeAsync(() -> true));
    }
}
