package org.stancewire.cli.work;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads, works and writes at the same time: one thread reads, an executor works on several items
/// at once, the calling thread writes the results in the order in which their items were read. At
/// most `window` items are being worked on or wait to be written, whatever the length of the input;
/// the next one is asked for when there is room for it, so that with a window of 1 each is done
/// with before the next one is read.
public final class InOrder {
    private InOrder() {}

    /// Gives the next item, or null at the end.
    @FunctionalInterface
    public interface Source<T> {
        @Nullable T next() throws IOException;
    }

    /// Takes the next result; `waiting` is true when the one after it is not there yet, so that
    /// this is the time to flush.
    @FunctionalInterface
    public interface Sink<R> {
        void take(R result, boolean waiting) throws IOException;
    }

    /// Runs until the source ends. Throws what source or sink throws; `work` must not throw. When
    /// the sink throws, the source is read no further but may still wait for one item.
    public static <T, R> void run(
            Source<T> source, Function<T, R> work, Sink<R> sink, Executor executor, int window)
            throws IOException, InterruptedException {
        BlockingQueue<Future<@Nullable R>> underWay = new LinkedBlockingQueue<>();
        Semaphore room = new Semaphore(window);
        Thread reader =
                Thread.ofPlatform()
                        .daemon()
                        .name("reader")
                        .start(() -> read(source, work, executor, room, underWay));
        try {
            R result = underWay.take().get();
            while (result != null) {
                Future<@Nullable R> following = underWay.peek();
                sink.take(result, following == null || !following.isDone());
                room.release();
                result = underWay.take().get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            reader.interrupt();
        }
    }

    private static <T, R> void read(
            Source<T> source,
            Function<T, R> work,
            Executor executor,
            Semaphore room,
            BlockingQueue<Future<@Nullable R>> underWay) {
        Future<@Nullable R> end = CompletableFuture.completedFuture(null);
        try {
            room.acquire();
            for (T item = source.next(); item != null; item = source.next()) {
                T each = item;
                FutureTask<@Nullable R> task = new FutureTask<>(() -> work.apply(each));
                underWay.add(task);
                executor.execute(task);
                room.acquire();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the writer has given up, and this thread ends
        } catch (IOException | RuntimeException | Error e) { // else the writer waits for ever
            end = CompletableFuture.failedFuture(e);
        }
        underWay.add(end);
    }
}
