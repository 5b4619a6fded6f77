package org.stancewire.ingest.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Position;
import org.stancewire.service.Trust;

/// Asks the feed for an article again and again until it has come there: nobody but the query
/// service knows when it can be read.
@Singleton
class FeedWatch {
    private static final Logger LOG = Logger.getLogger(FeedWatch.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Beyond so many at a time a post is answered as if its wait were over.
    private static final int MOST = 256;

    private static final Set<Integer> REFUSALS = Set.of(401, 403);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

    private final Optional<URI> feed;
    private final HttpClient http;
    private final Semaphore room = new Semaphore(MOST);
    private final Executor threads = task -> Thread.ofVirtual().name("feed-watch").start(task);

    FeedWatch(FeedWatchSettings own, FeedSettings ofClients, Trust trust) {
        this.feed = own.feedInternalUrl().or(ofClients::feedUrl);
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .sslContext(trust.context())
                        .connectTimeout(Duration.ofSeconds(2))
                        .build();
    }

    /// Completes with the article as the feed serves it once that holds all up to `position`,
    /// or with nothing when it does not within `limit`, or the feed cannot be asked or answers
    /// that this caller may not read.
    CompletionStage<Optional<byte[]>> await(
            String id, Position position, Duration limit, Behalf behalf) {
        if (limit.isZero() || feed.isEmpty() || !room.tryAcquire()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        HttpRequest question =
                behalf.sign(HttpRequest.newBuilder(feed.get().resolve("/v1/articles/" + id)))
                        .timeout(limit)
                        .build();
        return CompletableFuture.supplyAsync(() -> ask(question, position, limit), threads)
                .whenComplete((_, _) -> room.release());
    }

    private Optional<byte[]> ask(HttpRequest question, Position position, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        Duration pause = FIRST_PAUSE;
        try {
            while (true) {
                HttpResponse<byte[]> answer = ask(question);
                if (answer != null && holds(answer, position)) {
                    return Optional.of(answer.body());
                }
                if (answer != null && REFUSALS.contains(answer.statusCode())) {
                    return Optional.empty();
                }
                if (System.nanoTime() + pause.toNanos() > end) {
                    return Optional.empty();
                }
                Thread.sleep(pause);
                Duration longer = pause.multipliedBy(2);
                pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private @Nullable HttpResponse<byte[]> ask(HttpRequest question) throws InterruptedException {
        try {
            return http.send(question, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            LOG.debugf("the feed does not answer: %s", e);
            return null;
        }
    }

    private static boolean holds(HttpResponse<byte[]> answer, Position position) {
        try {
            if (answer.statusCode() != 200) {
                return false;
            }
            String at = JSON.readTree(answer.body()).path("position").asText();
            return Position.parse(at).reaches(position);
        } catch (IOException | IllegalArgumentException e) {
            LOG.debugf("the feed answers what is no article: %s", e);
            return false;
        }
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }
}
