package org.stancewire.query.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.stancewire.query.QuerySettings;
import org.stancewire.query.search.FeedWriter;
import org.stancewire.query.search.Progress;
import org.stancewire.query.search.RecordWriter;

/// Reads all partitions of the enriched articles into the index, from where the index left off: by
/// a [Fill] as long as there is much, then by itself, as what comes is to be visible at once.
final class LogReader implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(LogReader.class);

    /// So few offsets are read as soon as several threads would begin.
    private static final long FEW = 500;

    /// So often what came during a fill, which may be long, is filled in too.
    private static final int MOST_FILLS = 3;

    /// While the index is filled nobody waits for a single article.
    private static final Duration SHOWN_WHILE_FILLED = Duration.ofSeconds(3);

    private static final Duration KEPT_WHILE_FILLED = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(100);

    /// How long nothing is looked at but the log, where nothing comes.
    private static final Duration IDLE = Duration.ofSeconds(1);

    private static final long BYTES_OF_A_THREAD = 64 << 20;

    private final Log log;
    private final FeedWriter writer;
    private final QuerySettings settings;
    private final TailMetrics metrics;
    private final Intake intake;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<Instant> notShown = new ArrayList<>();

    private String topicId = "";
    private boolean read;
    private volatile SortedMap<Integer, Long> place = Collections.emptySortedMap();

    LogReader(Log log, FeedWriter writer, QuerySettings settings, TailMetrics metrics) {
        this.log = log;
        this.writer = writer;
        this.settings = settings;
        this.metrics = metrics;
        this.intake = new Intake(writer, metrics, notShown::add);
        this.consumer = log.reader(1);
    }

    /// Makes [#follow] end soon. The one method that another thread may call.
    void wakeUp() {
        consumer.wakeup();
    }

    /// The next offset of each partition; none before it began. Another thread may ask.
    SortedMap<Integer, Long> place() {
        return place;
    }

    /// Reads until it is woken, and keeps then what was read. Tells `states` how far it is.
    void follow(Consumer<TailState> states) throws ExecutionException {
        SortedMap<Integer, Long> end = begin();
        place = progress().offsets();
        long total = left(end);
        states.accept(new TailState.CatchingUp(total, total));
        try (TopicWatch topic = new TopicWatch(log, topicId)) {
            for (int i = 0; i < MOST_FILLS && left(end) > FEW; i++) {
                fill(end, total, states, topic);
                end = ends();
                total += left(end);
            }
            readOn(end, total, states, topic);
        } catch (WakeupException e) {
            writer.commit(progress());
            throw e;
        }
    }

    /// Goes to where the index left off; answers where the log ends now.
    private SortedMap<Integer, Long> begin() throws ExecutionException {
        List<TopicPartition> partitions = Log.partitions(consumer);
        consumer.assign(partitions);
        SortedMap<Integer, Long> end = ends();
        topicId = log.topicId();
        Progress from = writer.committed();
        if (isOfAnotherLog(from, end)) {
            LOG.warn("the index is of another log; it is filled again from this one");
            writer.clear();
            from = Progress.startOf(topicId);
        }
        consumer.seekToBeginning(partitions);
        goTo(from.offsets());
        return end;
    }

    private boolean isOfAnotherLog(Progress from, Map<Integer, Long> end) {
        return !from.equals(Progress.NONE)
                && (!from.topicId().equals(topicId)
                        || from.offsets().entrySet().stream()
                                .anyMatch(e -> e.getValue() > end.getOrDefault(e.getKey(), 0L)));
    }

    private SortedMap<Integer, Long> ends() {
        SortedMap<Integer, Long> ends = new TreeMap<>();
        consumer.endOffsets(consumer.assignment())
                .forEach((p, end) -> ends.put(p.partition(), end));
        return ends;
    }

    private void goTo(Map<Integer, Long> offsets) {
        offsets.forEach((p, offset) -> consumer.seek(Log.partition(p), offset));
    }

    private void fill(
            SortedMap<Integer, Long> end, long total, Consumer<TailState> states, TopicWatch topic)
            throws ExecutionException {
        Fill fill = new Fill(log, metrics, progress().offsets(), end);
        Pace shows = new Pace(SHOWN_WHILE_FILLED, System.nanoTime());
        Pace commits = new Pace(KEPT_WHILE_FILLED, System.nanoTime());
        List<RecordWriter> writers = writer.split(threads());
        consumer.pause(consumer.assignment());
        try {
            fill.run(
                    writers,
                    () -> {
                        // It reads nothing now, but hears that it is woken.
                        consumer.poll(LOOK);
                        topic.requireSame();
                        metrics.lag(fill.left());
                        place = fill.next();
                        states.accept(new TailState.CatchingUp(fill.left(), total));
                        shows.ifDue(writer::show);
                        commits.ifDue(() -> fill.whileNobodyWrites(() -> commit(fill.next())));
                    });
            writer.join();
        } catch (WakeupException e) {
            writer.join();
            throw e;
        } finally {
            goTo(fill.next());
            consumer.resume(consumer.assignment());
        }
    }

    private int threads() {
        int wanted =
                settings.fillThreads().orElseGet(() -> Runtime.getRuntime().availableProcessors());
        long fit = Math.max(1, Runtime.getRuntime().maxMemory() / BYTES_OF_A_THREAD);
        return (int) Math.min(Math.min(wanted, fit), consumer.assignment().size());
    }

    private void readOn(
            Map<Integer, Long> end, long total, Consumer<TailState> states, TopicWatch topic) {
        Pace shows = Pace.ofWork(settings.refreshInterval(), System.nanoTime());
        Pace commits = new Pace(settings.commitInterval(), System.nanoTime());
        Progress kept = writer.committed();
        boolean following = false;
        while (true) {
            topic.requireSame();
            if (!following) {
                long left = left(end);
                following = left == 0;
                states.accept(new TailState.CatchingUp(left, total));
                if (following) {
                    show(shows, false);
                    states.accept(new TailState.Following());
                    LOG.info("the index has caught up with the log");
                }
            }
            take(consumer.poll(read ? shows.untilDue(System.nanoTime()) : commitWait(commits)));
            if (read && shows.isDue(System.nanoTime())) {
                show(shows, following);
            }
            if (commits.isDue(System.nanoTime()) && !progress().equals(kept)) {
                kept = progress();
                commits.run(() -> writer.commit(progress()));
            }
        }
    }

    private static Duration commitWait(Pace commits) {
        Duration wait = commits.untilDue(System.nanoTime());
        // Without anything to commit there is nothing to hurry for.
        return wait.isZero() || wait.compareTo(IDLE) > 0 ? IDLE : wait;
    }

    private void take(ConsumerRecords<byte[], byte[]> records) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            intake.take(record);
            read = true;
        }
        long lag = 0;
        for (TopicPartition partition : consumer.assignment()) {
            lag += consumer.currentLag(partition).orElse(0);
        }
        metrics.lag(lag);
        place = progress().offsets();
    }

    private void show(Pace shows, boolean following) {
        shows.run(writer::show);
        if (following) {
            Instant now = Instant.now();
            notShown.forEach(receivedAt -> metrics.visible(receivedAt, now));
        }
        notShown.clear();
        read = false;
    }

    private void commit(SortedMap<Integer, Long> offsets) {
        writer.commit(new Progress(topicId, offsets));
    }

    private Progress progress() {
        SortedMap<Integer, Long> offsets = new TreeMap<>();
        for (TopicPartition partition : consumer.assignment()) {
            offsets.put(partition.partition(), consumer.position(partition));
        }
        return new Progress(topicId, offsets);
    }

    private long left(Map<Integer, Long> end) {
        return end.entrySet().stream()
                .mapToLong(
                        e ->
                                Math.max(
                                        0,
                                        e.getValue()
                                                - consumer.position(Log.partition(e.getKey()))))
                .sum();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
