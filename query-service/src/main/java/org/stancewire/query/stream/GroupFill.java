package org.stancewire.query.stream;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.stancewire.query.search.IndexGoneException;
import org.stancewire.query.search.LogRecord;
import org.stancewire.query.search.Reached;
import org.stancewire.query.search.SharedWriter;

/// Takes some partitions of the log into an index that several processes share: as many as the
/// consumer group gives this one. Where each goes on is kept in the index, with what was taken from
/// it; the group's own offsets tell others how far it is. What the index refuses is given again
/// after a pause, for which this one stays in the group.
final class GroupFill implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(GroupFill.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    /// A batch ends where it has so many bytes of articles, or so many records.
    private static final long MOST_BYTES = 4 << 20;

    private static final int MOST_RECORDS = 500;

    private final SharedWriter writer;
    private final TailMetrics metrics;
    private final Consumer<TailState.@Nullable Failed> told;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Pace shows;

    /// How far the partitions of this process are shown.
    private final Map<Integer, Reached> shown = new HashMap<>();

    /// How far some were taken in beyond that.
    private final Map<Integer, Reached> taken = new TreeMap<>();

    /// When the new articles among what was taken in were received.
    private final List<Instant> notShown = new ArrayList<>();

    /// Until when nothing is taken in, as the index refused the last.
    private long rest = System.nanoTime();

    /// @param group the name of the index, and of the group that fills it
    /// @param showInterval the least time between two steps by which articles become visible
    /// @param told hears of each failure, and of nothing where it goes on after one
    GroupFill(
            Log log,
            String group,
            SharedWriter writer,
            Duration showInterval,
            TailMetrics metrics,
            Consumer<TailState.@Nullable Failed> told) {
        this.writer = writer;
        this.metrics = metrics;
        this.told = told;
        this.consumer = log.member(group);
        this.shows = new Pace(showInterval, System.nanoTime());
    }

    /// Makes [#run] end soon. The one method that another thread may call.
    void wakeUp() {
        consumer.wakeup();
    }

    /// Takes in what comes, until it is woken. Throws [IndexGoneException] when the index was
    /// deleted.
    void run() {
        consumer.subscribe(List.of(Log.TOPIC), new Membership());
        while (true) {
            boolean rests = System.nanoTime() - rest < 0;
            if (rests) {
                consumer.pause(consumer.assignment());
            } else {
                consumer.resume(consumer.assignment());
            }
            Duration wait = taken.isEmpty() || rests ? LOOK : shows.untilDue(System.nanoTime());
            Map<Integer, List<ConsumerRecord<byte[], byte[]>>> records = read(wait);
            try {
                take(records);
                if (!rests && !taken.isEmpty()) {
                    shows.ifDue(this::show);
                }
            } catch (IndexGoneException e) {
                throw e;
            } catch (UncheckedIOException e) {
                again(e);
            }
        }
    }

    /// Reads what is there, as much as is well written at once.
    private Map<Integer, List<ConsumerRecord<byte[], byte[]>>> read(Duration wait) {
        Map<Integer, List<ConsumerRecord<byte[], byte[]>>> all = new TreeMap<>();
        ConsumerRecords<byte[], byte[]> next = consumer.poll(wait);
        long bytes = 0;
        int count = 0;
        while (!next.isEmpty()) {
            for (ConsumerRecord<byte[], byte[]> each : next) {
                all.computeIfAbsent(each.partition(), _ -> new ArrayList<>()).add(each);
                bytes += each.serializedValueSize();
                count++;
            }
            boolean full = bytes >= MOST_BYTES || count >= MOST_RECORDS;
            next = full ? ConsumerRecords.empty() : consumer.poll(Duration.ZERO);
        }
        return all;
    }

    private void again(UncheckedIOException why) {
        LOG.errorf(why, "the index took nothing in; it is tried again in %s", BETWEEN_TRIES);
        told.accept(TailState.Failed.of(why));
        for (TopicPartition each : consumer.assignment()) {
            goTo(each, reached(each.partition()));
        }
        rest = System.nanoTime() + BETWEEN_TRIES.toNanos();
    }

    private void goTo(TopicPartition partition, Reached to) {
        if (to.next() > 0) {
            consumer.seek(partition, to.next());
        } else {
            consumer.seekToBeginning(List.of(partition));
        }
    }

    private Reached reached(int partition) {
        Reached inIndex = shown.getOrDefault(partition, Reached.NOTHING);
        return taken.getOrDefault(partition, inIndex);
    }

    private void take(Map<Integer, List<ConsumerRecord<byte[], byte[]>>> records) {
        Map<Integer, Reached> now = new TreeMap<>();
        Polled polled = new Polled();
        for (TopicPartition each : consumer.assignment()) {
            Reached before = reached(each.partition());
            // Where transactions end there are offsets without a record.
            long next = consumer.position(each);
            if (next > before.next()) {
                List<ConsumerRecord<byte[], byte[]>> some =
                        records.getOrDefault(each.partition(), List.of());
                now.put(each.partition(), new Reached(next, polled.read(some, before.position())));
            }
        }
        SharedWriter.Taken in = writer.take(polled.records());
        taken.putAll(now);
        metrics.taken(in);
        polled.passedOver(in).forEach(metrics::passOver);
        for (LogRecord each : in.put()) {
            LogRecord.Put put = each.put();
            if (put != null) {
                notShown.add(put.enriched().receivedAt());
            }
        }
    }

    private void show() {
        writer.show(taken);
        Instant now = Instant.now();
        notShown.forEach(receivedAt -> metrics.visible(receivedAt, now));
        notShown.clear();
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        taken.forEach((it, to) -> offsets.put(Log.partition(it), new OffsetAndMetadata(to.next())));
        shown.putAll(taken);
        taken.clear();
        told.accept(null);
        try {
            consumer.commitSync(offsets);
        } catch (WakeupException | InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            LOG.infof("how far the index is filled is not told to the group: %s", e.toString());
        }
    }

    /// Comes with its partitions, and leaves them as far shown as it took them in.
    private final class Membership implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> mine) {
            Map<Integer, Reached> reached = writer.reached();
            Log.requireWhole(reached, consumer.endOffsets(mine));
            for (TopicPartition each : mine) {
                Reached from = reached.getOrDefault(each.partition(), Reached.NOTHING);
                shown.put(each.partition(), from);
                goTo(each, from);
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> gone) {
            try {
                if (!taken.isEmpty()) {
                    show();
                }
            } catch (UncheckedIOException e) {
                LOG.infof("whoever comes next takes in again what is not shown: %s", e.toString());
            }
            for (TopicPartition each : gone) {
                shown.remove(each.partition());
                taken.remove(each.partition());
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
