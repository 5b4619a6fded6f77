package org.stancewire.cli.post;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.stancewire.cli.access.OwnKey;

/// Sends requests to one ingest and waits a bounded time for each answer as a whole. Safe for many
/// threads.
final class Exchange implements AutoCloseable {
    /// A request that is not answered at all counts as so many tries: waiting took long enough.
    private static final int TRIES_OF_SILENCE = 7;

    private final URI articles;
    private final Duration pause;
    private final Duration patience;
    private final HttpClient http;
    private volatile boolean reached;

    /// @param pause how long to wait before trying again where ingest does not say
    /// @param patience how long to wait for an answer
    Exchange(URI articles, Duration pause, Duration patience) {
        this.articles = articles;
        this.pause = pause;
        this.patience = patience;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
    }

    Reply send(HttpRequest request) throws InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> sent =
                http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        try {
            return reply(sent.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            reached = true;
            return new Reply.Later(
                    "no answer within " + patience.toSeconds() + " s", pause, TRIES_OF_SILENCE);
        } catch (ExecutionException e) {
            return failed(e.getCause() == null ? e : e.getCause());
        } finally {
            sent.cancel(true);
        }
    }

    private Reply reply(HttpResponse<byte[]> response) {
        reached = true;
        Answer answer = Answer.of(response);
        if (answer.status() == 401 || answer.status() == 403) {
            return new Reply.Never(articles + ": " + answer.reason() + "; " + OwnKey.HOW);
        }
        return answer.status() == 503 || answer.status() == 429
                ? new Reply.Later(answer.reason(), Answer.retryAfter(response, pause), 1)
                : new Reply.Answered(answer);
    }

    private Reply failed(Throwable cause) {
        if (!reached
                && (cause instanceof ConnectException
                        || cause instanceof HttpConnectTimeoutException)) {
            return new Reply.Never(
                    "nobody answers at "
                            + articles
                            + ": start Stancewire with ./stancewire up, or say with --to where it"
                            + " is");
        }
        if (cause instanceof IOException) {
            return later(
                    cause instanceof ConnectException
                            ? "the connection is refused"
                            : cause.toString());
        }
        throw new IllegalStateException(cause);
    }

    /// It did not work out this time.
    Reply.Later later(String why) {
        return new Reply.Later(why, pause, 1);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
