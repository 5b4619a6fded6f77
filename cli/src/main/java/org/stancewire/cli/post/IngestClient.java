package org.stancewire.cli.post;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.stancewire.cli.access.OwnKey;

/// Posts drafts to one ingest. Safe for many threads.
public final class IngestClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI articles;
    private final OwnKey key;
    private final Exchange exchange;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// @param base such as `http://localhost:8081`
    /// @param pause how long to wait before trying again where ingest does not say
    /// @param key who we are
    public IngestClient(URI base, Duration pause, OwnKey key) {
        this(base, pause, PATIENCE, key);
    }

    /// @param patience how long to wait for each answer
    IngestClient(URI base, Duration pause, Duration patience, OwnKey key) {
        this.key = key;
        this.articles = URI.create(base.toString().replaceFirst("/*$", "") + "/v1/articles");
        this.exchange = new Exchange(articles, pause, patience);
    }

    /// Sends all drafts of a parcel, again and again while that may help, and says what became of
    /// each, in their order. Never throws.
    List<Outcome> post(Parcel parcel) {
        try {
            return parcel.isLines()
                    ? new LinesPost(exchange, articles, key, parcel.drafts()).run()
                    : each(parcel.drafts());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return parcel.drafts().stream()
                    .<Outcome>map(draft -> new Outcome.Stopped(draft, "interrupted"))
                    .toList();
        }
    }

    private List<Outcome> each(List<Draft> drafts) throws InterruptedException {
        List<Future<Outcome>> posts =
                threads.invokeAll(
                        drafts.stream()
                                .map(draft -> (Callable<Outcome>) () -> post(draft))
                                .toList());
        return posts.stream().map(Future::resultNow).toList();
    }

    private Outcome post(Draft draft) throws InterruptedException {
        if (draft.unfit() != null) {
            return new Outcome.Rejected(draft, draft.unfit());
        }
        HttpRequest request =
                key.sign(HttpRequest.newBuilder(articles))
                        .header("Content-Type", draft.contentType())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(draft.body()))
                        .build();
        Tries tries = new Tries();
        while (true) {
            switch (exchange.send(request)) {
                case Reply.Answered(Answer answer) -> {
                    return answer.outcome(draft);
                }
                case Reply.Never(String why) -> {
                    return new Outcome.Stopped(draft, why);
                }
                case Reply.Later later -> {
                    if (!tries.again(later)) {
                        return new Outcome.Stopped(draft, tries.givenUp(later, draft));
                    }
                }
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        exchange.close();
    }
}
