package org.stancewire.query.rest.door;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// What ingest answers. Its body comes as it is read, and breaks off where that takes too long: the
/// client's own limit ends with the head of an answer.
record Answer(int status, HttpHeaders headers, InputStream body) implements AutoCloseable {
    static Answer of(HttpResponse<InputStream> answer, Duration patience) {
        return new Answer(
                answer.statusCode(), answer.headers(), new TimedBody(answer.body(), patience));
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Is closed in time, whoever reads.
    private static final class TimedBody extends FilterInputStream {
        private final CompletableFuture<Void> over = new CompletableFuture<>();

        TimedBody(InputStream body, Duration patience) {
            super(body);
            var _ =
                    over.completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                            .thenRun(this::end);
        }

        private void end() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            over.complete(null);
        }
    }
}
