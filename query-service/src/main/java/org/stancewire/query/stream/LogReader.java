package org.stancewire.query.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Topic;
import org.stancewire.query.QuerySettings;
import org.stancewire.query.search.FeedWriter;
import org.stancewire.query.search.Progress;
import org.stancewire.service.KafkaSettings;

/// Reads all partitions of the enriched articles into the index, from where the index left off.
final class LogReader implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(LogReader.class);
    private static final String TOPIC = Topic.ENRICHED_ARTICLES.topicName();

    /// While the index catches up nobody waits for a single article.
    private static final Duration WHILE_CATCHING_UP = Duration.ofSeconds(1);

    private final FeedWriter writer;
    private final QuerySettings settings;
    private final TailMetrics metrics;
    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<Instant> notShown = new ArrayList<>();

    private String topicId = "";
    private boolean written;

    LogReader(KafkaSettings kafka, FeedWriter writer, QuerySettings settings, TailMetrics metrics) {
        this.writer = writer;
        this.settings = settings;
        this.metrics = metrics;
        int timeout = Math.toIntExact(kafka.timeout().toMillis());
        this.admin =
                Admin.create(
                        kafka.with(
                                Map.of(
                                        "request.timeout.ms", timeout,
                                        "default.api.timeout.ms", timeout)));
        this.consumer =
                new KafkaConsumer<>(
                        kafka.with(
                                Map.of(
                                        "isolation.level",
                                        "read_committed",
                                        "enable.auto.commit",
                                        false,
                                        "auto.offset.reset",
                                        "earliest",
                                        "allow.auto.create.topics",
                                        false,
                                        "fetch.max.bytes",
                                        Topic.MAX_RECORD_BYTES)),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
    }

    /// Makes [#follow] end soon. The one method that another thread may call.
    void wakeUp() {
        consumer.wakeup();
    }

    /// Reads until it is woken, and keeps then what was read. Tells `states` how far it is.
    void follow(Consumer<TailState> states) throws ExecutionException {
        Map<TopicPartition, Long> end = begin();
        Pace shows = new Pace(WHILE_CATCHING_UP, System.nanoTime());
        Pace commits = new Pace(settings.commitInterval(), System.nanoTime());
        Progress kept = progress();
        boolean following = false;
        long total = left(end);
        try {
            while (true) {
                if (!following) {
                    long left = left(end);
                    following = left == 0;
                    states.accept(new TailState.CatchingUp(left, total));
                    if (following) {
                        show(shows, false);
                        shows.every(settings.refreshInterval());
                        states.accept(new TailState.Following());
                        LOG.info("the index has caught up with the log");
                    }
                }
                read(
                        consumer.poll(
                                written ? shows.untilDue(System.nanoTime()) : commitWait(commits)));
                if (written && shows.isDue(System.nanoTime())) {
                    show(shows, following);
                }
                if (commits.isDue(System.nanoTime()) && !progress().equals(kept)) {
                    kept = commit(commits);
                }
            }
        } catch (WakeupException e) {
            commit(commits);
            throw e;
        }
    }

    /// Goes to where the index left off; answers where the log ends now.
    private Map<TopicPartition, Long> begin() throws ExecutionException {
        List<TopicPartition> partitions =
                consumer.partitionsFor(TOPIC).stream()
                        .map(p -> new TopicPartition(TOPIC, p.partition()))
                        .toList();
        consumer.assign(partitions);
        Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
        topicId = topicId();
        Progress from = writer.committed();
        if (isOfAnotherLog(from, end)) {
            LOG.warn("the index is of another log; it is filled again from this one");
            writer.clear();
            from = Progress.startOf(topicId);
        }
        consumer.seekToBeginning(partitions);
        from.offsets().forEach((p, offset) -> consumer.seek(new TopicPartition(TOPIC, p), offset));
        return end;
    }

    private boolean isOfAnotherLog(Progress from, Map<TopicPartition, Long> end) {
        return !from.equals(Progress.NONE)
                && (!from.topicId().equals(topicId)
                        || from.offsets().entrySet().stream()
                                .anyMatch(
                                        e ->
                                                e.getValue()
                                                        > end.getOrDefault(
                                                                new TopicPartition(
                                                                        TOPIC, e.getKey()),
                                                                0L)));
    }

    private String topicId() throws ExecutionException {
        try {
            return admin.describeTopics(List.of(TOPIC))
                    .allTopicNames()
                    .get()
                    .values()
                    .iterator()
                    .next()
                    .topicId()
                    .toString();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static Duration commitWait(Pace commits) {
        Duration wait = commits.untilDue(System.nanoTime());
        // Without anything to commit there is nothing to hurry for.
        return wait.isZero() ? Duration.ofSeconds(1) : wait;
    }

    private void read(ConsumerRecords<byte[], byte[]> records) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            read(record);
        }
        long lag = 0;
        for (TopicPartition partition : consumer.assignment()) {
            lag += consumer.currentLag(partition).orElse(0);
        }
        metrics.lag(lag);
    }

    private void read(ConsumerRecord<byte[], byte[]> record) {
        try {
            if (record.value() == null) {
                remove(record);
            } else {
                put(ContractJson.read(record.value(), EnrichedArticle.class));
            }
        } catch (IOException | IllegalArgumentException e) {
            metrics.undecodable();
            LOG.errorf(
                    "record %s-%d at offset %d cannot be indexed and is passed over: %s",
                    record.topic(), record.partition(), record.offset(), firstLine(e));
        }
    }

    /// What is wrong, without what a parser adds about the place where it read.
    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private void remove(ConsumerRecord<byte[], byte[]> tombstone) {
        if (tombstone.key() != null
                && writer.remove(new String(tombstone.key(), StandardCharsets.UTF_8))) {
            metrics.removed();
            written = true;
        }
    }

    private void put(EnrichedArticle enriched) {
        boolean changed = writer.put(enriched);
        metrics.put(changed);
        if (changed) {
            written = true;
            notShown.add(enriched.receivedAt());
        }
    }

    private void show(Pace shows, boolean following) {
        long begin = System.nanoTime();
        writer.show();
        shows.done(begin, System.nanoTime());
        if (following) {
            Instant now = Instant.now();
            notShown.forEach(receivedAt -> metrics.visible(receivedAt, now));
        }
        notShown.clear();
        written = false;
    }

    private Progress commit(Pace commits) {
        long begin = System.nanoTime();
        Progress progress = progress();
        writer.commit(progress);
        commits.done(begin, System.nanoTime());
        return progress;
    }

    private Progress progress() {
        SortedMap<Integer, Long> offsets = new TreeMap<>();
        for (TopicPartition partition : consumer.assignment()) {
            offsets.put(partition.partition(), consumer.position(partition));
        }
        return new Progress(topicId, offsets);
    }

    private long left(Map<TopicPartition, Long> end) {
        return end.entrySet().stream()
                .mapToLong(e -> Math.max(0, e.getValue() - consumer.position(e.getKey())))
                .sum();
    }

    @Override
    public void close() {
        try (admin) {
            consumer.close();
        }
    }
}
