package org.stancewire.ingest.rest;

import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.util.function.Consumer;

/// Whether a sender breaks off in the middle of a body.
final class Breaking {
    private Breaking() {}

    /// Has it told, perhaps more than once.
    static void watch(HttpServerRequest request, Consumer<Throwable> told) {
        request.exceptionHandler(told::accept);
        // What the framework has put here breaks off the telling before it comes to the request.
        request.response().exceptionHandler(told::accept);
        request.response().closeHandler(_ -> told.accept(new IOException("it is closed")));
    }
}
