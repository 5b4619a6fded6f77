package org.stancewire.ingest.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.stancewire.service.ListenSettings;

/// Does what has to wait for others on a thread of its own, so that nobody else waits for it.
@Singleton
class Waiting {
    private final Load load;
    private final ListenSettings listen;
    private final Executor threads = task -> Thread.ofVirtual().name("request").start(task);

    Waiting(Load load, ListenSettings listen) {
        this.load = load;
        this.listen = listen;
    }

    /// What may wait.
    interface Task<T> {
        T run() throws InterruptedException;
    }

    /// What may wait, with a body.
    interface BodyTask<T> {
        T run(byte[] body) throws InterruptedException;
    }

    <T> CompletionStage<T> forResult(Task<T> task) {
        return CompletableFuture.supplyAsync(() -> run(task), threads);
    }

    <T> CompletionStage<T> forBody(HttpServerRequest request, BodyTask<T> task) {
        Load.Share share = load.share();
        return Bodies.read(request, share, listen.bodyWithin(), false)
                .thenApplyAsync(
                        body ->
                                switch (body) {
                                    case Bodies.Received.Whole(byte[] bytes) ->
                                            run(() -> task.run(bytes));
                                    case Bodies.Received.Row _ ->
                                            throw new IllegalStateException("no row was asked for");
                                },
                        threads)
                .whenComplete((_, _) -> share.close());
    }

    private static <T> T run(Task<T> task) {
        try {
            return task.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException("interrupted", e);
        }
    }
}
