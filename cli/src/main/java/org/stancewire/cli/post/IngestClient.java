package org.stancewire.cli.post;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/// Posts drafts to one ingest. Safe for many threads.
public final class IngestClient implements AutoCloseable {
    /// So often is an article sent while ingest says that it is busy or breaks the connection.
    private static final int TRIES = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI articles;
    private final Duration pause;
    private final HttpClient http;
    private volatile boolean reached;

    /// @param base such as `http://localhost:8081`
    /// @param pause how long to wait before trying again where ingest does not say
    public IngestClient(URI base, Duration pause) {
        this.articles = URI.create(base.toString().replaceFirst("/*$", "") + "/v1/articles");
        this.pause = pause;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
    }

    /// Sends one draft, again and again while that may help. Never throws.
    Outcome post(Draft draft) {
        if (draft.unfit() != null) {
            return new Outcome.Rejected(draft, draft.unfit());
        }
        HttpRequest request =
                HttpRequest.newBuilder(articles)
                        .timeout(PATIENCE)
                        .header("Content-Type", draft.contentType())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(draft.body()))
                        .build();
        String trouble = "";
        try {
            for (int i = 0; i < TRIES; i++) {
                Duration wait = pause;
                try {
                    HttpResponse<byte[]> answer =
                            http.send(request, HttpResponse.BodyHandlers.ofByteArray());
                    reached = true;
                    if (answer.statusCode() != 503 && answer.statusCode() != 429) {
                        return Answer.of(answer).outcome(draft);
                    }
                    trouble = Answer.of(answer).reason();
                    wait = Answer.retryAfter(answer, pause);
                } catch (HttpTimeoutException e) {
                    return new Outcome.Rejected(
                            draft, "no answer within " + PATIENCE.toSeconds() + " s");
                } catch (ConnectException e) {
                    if (!reached) {
                        break;
                    }
                    trouble = "the connection is refused";
                } catch (IOException e) {
                    trouble = e.toString();
                }
                Thread.sleep(wait);
            }
            return reached
                    ? new Outcome.Rejected(draft, "given up after " + TRIES + " tries: " + trouble)
                    : new Outcome.Unreachable(
                            draft,
                            "nobody answers at "
                                    + articles
                                    + (trouble.isEmpty() ? "" : " (" + trouble + ")")
                                    + ": start Stancewire with ./stancewire up, or say with --to"
                                    + " where it is");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Rejected(draft, "interrupted");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
