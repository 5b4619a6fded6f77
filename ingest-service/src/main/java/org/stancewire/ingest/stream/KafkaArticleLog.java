package org.stancewire.ingest.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Article;
import org.stancewire.contract.Position;
import org.stancewire.ingest.log.ArticleLog;
import org.stancewire.ingest.log.LogUnavailableException;
import org.stancewire.ingest.log.OverloadedException;
import org.stancewire.ingest.log.Receipt;
import org.stancewire.ingest.log.Trace;
import org.stancewire.service.KafkaSettings;

/// The topic `articles` as the log of accepted articles.
///
/// All revisions of an article lie in one partition, that of its id. Nothing here blocks: the
/// producer refuses what it cannot take at once, and [Append] offers it again for a bounded time.
@ApplicationScoped
class KafkaArticleLog implements ArticleLog {
    /// Each reads a twelfth of the log.
    private static final int MOST_SEARCHES = 4;

    private final KafkaSettings kafka;
    private final StreamSettings settings;
    private final KnownRevisions known;
    private final Admission admission;
    private final Timer acknowledgement;
    private final Append.Waiting waiting;
    private final Patience patience;
    private final Gathering gathering = new Gathering();
    private final Semaphore searches = new Semaphore(MOST_SEARCHES);
    private final Executor threads = task -> Thread.ofVirtual().name("deletion").start(task);
    private volatile @Nullable Producers producers;

    KafkaArticleLog(
            KafkaSettings kafka,
            StreamSettings settings,
            KnownRevisions known,
            Admission admission,
            MeterRegistry meters) {
        this.kafka = kafka;
        this.settings = settings;
        this.known = known;
        this.admission = admission;
        this.waiting = new Append.Waiting(settings.buffer().asLongValue());
        this.patience = new Patience(settings.acknowledgeWithin());
        this.acknowledgement =
                Timer.builder("stancewire.ingest.acknowledgement")
                        .description("From handing an article to Kafka to its acknowledgement")
                        .publishPercentileHistogram()
                        .minimumExpectedValue(Duration.ofMillis(1))
                        .maximumExpectedValue(settings.acknowledgeWithin())
                        .register(meters);
    }

    @Override
    public CompletionStage<Receipt> append(Article article, Trace trace) {
        Fingerprint print = Fingerprint.of(article.revision());
        Position first = known.find(print);
        return first == null
                ? append(admission.refusal(), it -> sendAlone(it, article, print, trace))
                : CompletableFuture.completedFuture(new Receipt(first, true));
    }

    @Override
    public CompletionStage<Receipt> appendOfRow(Article article, Trace trace)
            throws InterruptedException {
        Fingerprint print = Fingerprint.of(article.revision());
        Position first = known.find(print);
        return first == null
                ? append(
                        admission.refusalOfRow(), it -> send(it.gathering(), article, print, trace))
                : CompletableFuture.completedFuture(new Receipt(first, true));
    }

    private CompletionStage<Receipt> append(
            @Nullable OverloadedException refusal,
            Function<Producers, CompletionStage<Receipt>> send) {
        Producers open = producers;
        if (open == null) {
            return CompletableFuture.failedFuture(
                    new LogUnavailableException("Kafka has not been reached yet", null));
        }
        return refusal == null ? send.apply(open) : CompletableFuture.failedFuture(refusal);
    }

    private CompletionStage<Receipt> sendAlone(
            Producers open, Article article, Fingerprint print, Trace trace) {
        return gathering.join()
                ? send(open.gathering(), article, print, trace)
                        .whenComplete((_, _) -> gathering.leave())
                : send(open.prompt(), article, print, trace);
    }

    private CompletionStage<Receipt> send(
            Producer<String, byte[]> open, Article article, Fingerprint print, Trace trace) {
        Timer.Sample sample = Timer.start();
        return Append.start(open, Records.of(article, trace), waiting, patience)
                .thenApply(
                        metadata -> {
                            sample.stop(acknowledgement);
                            return acknowledged(print, metadata);
                        });
    }

    private Receipt acknowledged(Fingerprint print, RecordMetadata metadata) {
        known.remember(print, metadata.partition(), metadata.offset());
        admission.backlog().accepted();
        return new Receipt(Position.after(metadata.partition(), metadata.offset()), false);
    }

    @Override
    public CompletionStage<Integer> delete(String articleId) {
        Producers open = producers;
        if (open == null) {
            return CompletableFuture.failedFuture(
                    new LogUnavailableException("Kafka has not been reached yet", null));
        }
        if (!searches.tryAcquire()) {
            return CompletableFuture.failedFuture(
                    new LogUnavailableException("too many articles are being deleted", null));
        }
        return CompletableFuture.supplyAsync(() -> revisionsOf(articleId), threads)
                .whenComplete((_, _) -> searches.release())
                .thenCompose(revisions -> delete(open.prompt(), articleId, revisions));
    }

    private Set<String> revisionsOf(String articleId) {
        try {
            return new RevisionSearch(kafka).revisionsOf(articleId);
        } catch (KafkaException e) {
            throw new LogUnavailableException(
                    "the revisions of '" + articleId + "' cannot be read: " + e.getMessage(), e);
        }
    }

    /// The oldest first, so that none of them becomes current for a moment.
    private CompletionStage<Integer> delete(
            Producer<String, byte[]> open, String articleId, Set<String> revisions) {
        List<CompletableFuture<Void>> deletions = new ArrayList<>();
        for (String revision : revisions) {
            deletions.add(
                    Append.start(open, Records.deletion(articleId, revision), waiting, patience)
                            .thenAccept(
                                    it ->
                                            known.forget(
                                                    Fingerprint.of(revision),
                                                    it.partition(),
                                                    it.offset())));
        }
        return CompletableFuture.allOf(deletions.toArray(CompletableFuture[]::new))
                .thenApply(_ -> revisions.size());
    }

    /// Makes ready to append. Throws [KafkaException] while no broker tells where the topic is, and
    /// [IllegalStateException] when the topic has another number of partitions.
    synchronized void open() throws InterruptedException {
        if (producers == null) {
            producers = Producers.open(kafka, settings);
        }
    }

    @PreDestroy
    void close() {
        Producers open = producers;
        if (open != null) {
            open.close();
        }
        patience.close();
    }
}
