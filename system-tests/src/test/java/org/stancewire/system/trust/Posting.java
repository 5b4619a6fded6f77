package org.stancewire.system.trust;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/// Posts numbered articles at a steady rate, each again and again until it is acknowledged: the
/// same article twice is one article. What is not answered may be there or not, so that every
/// number ends acknowledged.
final class Posting {
    private static final int CONNECTIONS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration AGAIN = Duration.ofMillis(100);

    private final IntSupplier port;
    private final BooleanSupplier more;
    private final Duration between;
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final Gap gap = new Gap();
    private final List<Thread> threads = new ArrayList<>();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();

    /// Begins.
    ///
    /// @param port of the replica to post to next
    /// @param more whether to post more
    static Posting start(IntSupplier port, int perSecond, BooleanSupplier more) {
        Posting posting = new Posting(port, perSecond, more);
        for (int i = 0; i < CONNECTIONS; i++) {
            posting.threads.add(Thread.ofVirtual().name("posting-" + i).start(posting::post));
        }
        return posting;
    }

    private Posting(IntSupplier port, int perSecond, BooleanSupplier more) {
        this.port = port;
        this.between = Duration.ofNanos(1_000_000_000L * CONNECTIONS / perSecond);
        this.more = more;
    }

    /// Waits until all that was begun is acknowledged.
    void awaitEnd() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        http.close();
    }

    Set<String> acknowledged() {
        return acknowledged;
    }

    /// How many requests were not answered, or refused for the moment.
    int unanswered() {
        return unanswered.get();
    }

    /// Measures the longest pause from now on.
    void measure() {
        gap.restart();
    }

    /// The longest time in which nothing was acknowledged.
    Duration longestPause() {
        return gap.longest();
    }

    private void post() {
        try {
            while (more.getAsBoolean()) {
                NumberedArticle article = new NumberedArticle(numbers.incrementAndGet());
                while (!isAcknowledged(article)) {
                    unanswered.incrementAndGet();
                    Thread.sleep(AGAIN);
                }
                gap.happened();
                acknowledged.add(article.id());
                Thread.sleep(between);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isAcknowledged(NumberedArticle article) throws InterruptedException {
        URI ingest = URI.create("http://127.0.0.1:" + port.getAsInt() + "/v1/articles");
        HttpRequest request =
                HttpRequest.newBuilder(ingest)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(article.json()))
                        .build();
        try {
            int status = http.send(request, BodyHandlers.ofString()).statusCode();
            if (status / 100 == 4 && status != 429) {
                throw new AssertionError(article + " is answered with " + status);
            }
            return status / 100 == 2;
        } catch (IOException e) {
            return false;
        }
    }
}
