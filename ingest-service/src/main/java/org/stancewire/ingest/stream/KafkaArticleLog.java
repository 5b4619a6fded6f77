package org.stancewire.ingest.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Article;
import org.stancewire.contract.Position;
import org.stancewire.contract.Topic;
import org.stancewire.ingest.log.ArticleLog;
import org.stancewire.ingest.log.LogUnavailableException;
import org.stancewire.ingest.log.Receipt;
import org.stancewire.ingest.log.Trace;
import org.stancewire.service.KafkaSettings;

/// The topic `articles` as the log of accepted articles.
///
/// All revisions of an article lie in one partition, that of its id. Nothing here blocks: the
/// producer refuses what it cannot take at once, and [Append] offers it again for a bounded time.
@ApplicationScoped
class KafkaArticleLog implements ArticleLog {
    private static final String TOPIC = Topic.ARTICLES.topicName();

    private static final int BATCH_BYTES = 128 << 10;

    /// Each reads a twelfth of the log.
    private static final int MOST_SEARCHES = 4;

    private final KafkaSettings kafka;
    private final StreamSettings settings;
    private final KnownRevisions known;
    private final Timer acknowledgement;
    private final Append.Waiting waiting;
    private final Patience patience;
    private final Semaphore searches = new Semaphore(MOST_SEARCHES);
    private final Executor threads = task -> Thread.ofVirtual().name("deletion").start(task);
    private volatile @Nullable Producer<String, byte[]> producer;

    KafkaArticleLog(
            KafkaSettings kafka,
            StreamSettings settings,
            KnownRevisions known,
            MeterRegistry meters) {
        this.kafka = kafka;
        this.settings = settings;
        this.known = known;
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
        Position first = known.find(article.revision());
        if (first != null) {
            return CompletableFuture.completedFuture(new Receipt(first, true));
        }
        Producer<String, byte[]> open = producer;
        if (open == null) {
            return CompletableFuture.failedFuture(
                    new LogUnavailableException("Kafka has not been reached yet", null));
        }
        return send(open, article, trace);
    }

    private CompletionStage<Receipt> send(
            Producer<String, byte[]> open, Article article, Trace trace) {
        Timer.Sample sample = Timer.start();
        return Append.start(open, Records.of(article, trace), waiting, patience)
                .thenApply(
                        metadata -> {
                            sample.stop(acknowledgement);
                            return acknowledged(article, metadata);
                        });
    }

    private Receipt acknowledged(Article article, RecordMetadata metadata) {
        known.remember(article.revision(), metadata.partition(), metadata.offset());
        return new Receipt(Position.after(metadata.partition(), metadata.offset()), false);
    }

    @Override
    public CompletionStage<Integer> delete(String articleId) {
        Producer<String, byte[]> open = producer;
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
                .thenCompose(revisions -> delete(open, articleId, revisions));
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
                            .thenAccept(it -> known.forget(revision, it.partition(), it.offset())));
        }
        return CompletableFuture.allOf(deletions.toArray(CompletableFuture[]::new))
                .thenApply(_ -> revisions.size());
    }

    /// Makes ready to append. Throws [KafkaException] while no broker tells where the topic is, and
    /// [IllegalStateException] when the topic has another number of partitions.
    synchronized void open() throws InterruptedException {
        if (producer != null) {
            return;
        }
        Producer<String, byte[]> opening = new KafkaProducer<>(producerSettings());
        try {
            int partitions = partitions(opening);
            if (partitions != Topic.PARTITIONS) {
                throw new IllegalStateException(
                        "topic "
                                + TOPIC
                                + " has "
                                + partitions
                                + " partitions and needs "
                                + Topic.PARTITIONS
                                + "; replay it into a new one or use another Kafka");
            }
            producer = opening;
        } finally {
            if (producer != opening) {
                opening.close(Duration.ZERO);
            }
        }
    }

    /// Asks until the answer is there: no call blocks, as `max.block.ms` is 0.
    private int partitions(Producer<String, byte[]> opening) throws InterruptedException {
        long deadline = System.nanoTime() + kafka.timeout().toNanos();
        while (true) {
            try {
                return opening.partitionsFor(TOPIC).size();
            } catch (TimeoutException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.sleep(20);
            }
        }
    }

    private Map<String, Object> producerSettings() {
        int wait = Math.toIntExact(settings.acknowledgeWithin().toMillis());
        return kafka.with(
                Map.ofEntries(
                        Map.entry("client.id", "stancewire-ingest"),
                        Map.entry("key.serializer", StringSerializer.class),
                        Map.entry("value.serializer", ByteArraySerializer.class),
                        Map.entry("acks", "all"),
                        Map.entry("enable.idempotence", true),
                        Map.entry("compression.type", "zstd"),
                        Map.entry("linger.ms", 1),
                        // What comes while a request is on its way goes with the next one:
                        // under load a few large requests instead of many small ones.
                        Map.entry("max.in.flight.requests.per.connection", 1),
                        Map.entry("batch.size", BATCH_BYTES),
                        Map.entry("compression.zstd.level", 1),
                        Map.entry("max.block.ms", 0),
                        // A batch may be as old as a wait when its last record joins it, and no
                        // record is given up before its own wait is over.
                        Map.entry("delivery.timeout.ms", 2 * wait),
                        Map.entry("request.timeout.ms", Math.max(1, wait / 2)),
                        Map.entry("buffer.memory", settings.buffer().asLongValue()),
                        Map.entry("max.request.size", Topic.MAX_RECORD_BYTES),
                        Map.entry("retry.backoff.ms", 50),
                        Map.entry("reconnect.backoff.max.ms", 500),
                        // Never forget the partitions: asking for them again would have to block.
                        Map.entry("metadata.max.idle.ms", Duration.ofDays(365).toMillis())));
    }

    @PreDestroy
    void close() {
        Producer<String, byte[]> open = producer;
        if (open != null) {
            open.close(Duration.ofSeconds(2));
        }
        patience.close();
    }
}
