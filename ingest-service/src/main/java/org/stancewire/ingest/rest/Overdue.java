package org.stancewire.ingest.rest;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.time.Duration;
import java.util.function.Consumer;
import org.stancewire.service.ProblemException;

/// Ends the wait for a body that does not come to its end in time: nobody holds memory or a thread
/// for long by sending little.
final class Overdue {
    /// Whoever is still sending gets so long to read why.
    private static final long LINGER_MILLIS = 2_000;

    private Overdue() {}

    /// Begins to wait, on the event loop that the request belongs to.
    ///
    /// @param told what its sender is to be told, on that event loop
    /// @return to be run, on any thread, once time no longer counts
    static Runnable watch(
            HttpServerRequest request, Duration within, Consumer<ProblemException> told) {
        Vertx vertx = Vertx.currentContext().owner();
        long timer =
                vertx.setTimer(
                        within.toMillis(),
                        _ -> {
                            told.accept(IngestProblems.tooSlow(within));
                            vertx.setTimer(LINGER_MILLIS, _ -> close(request));
                        });
        return () -> vertx.cancelTimer(timer);
    }

    private static void close(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        if (request.version() == HttpVersion.HTTP_2) {
            // The connection has other requests, too.
            request.response().reset();
        } else {
            request.connection().close();
        }
    }
}
