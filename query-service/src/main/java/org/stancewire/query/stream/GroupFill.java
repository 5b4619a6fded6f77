package org.stancewire.query.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.stancewire.contract.Position;
import org.stancewire.query.search.LogRecord;
import org.stancewire.query.search.Reached;
import org.stancewire.query.search.SharedIndex;
import org.stancewire.query.search.SharedWriter;

/// Takes some partitions of the log into an index that several processes share: as many as the
/// consumer group gives this one. Where each goes on is kept in the index, with what was taken from
/// it; the group's own offsets tell others how far it is.
final class GroupFill implements AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final SharedIndex index;
    private final SharedWriter writer;
    private final TailMetrics metrics;
    private final KafkaConsumer<byte[], byte[]> consumer;

    /// How far those of this process are.
    private final Map<Integer, Reached> kept = new HashMap<>();

    GroupFill(Log log, String group, SharedIndex index, TailMetrics metrics) {
        this.index = index;
        this.writer = index.writer();
        this.metrics = metrics;
        this.consumer = log.member(group);
    }

    /// Makes [#run] end soon. The one method that another thread may call.
    void wakeUp() {
        consumer.wakeup();
    }

    /// Takes in what comes, until it is woken.
    void run() {
        consumer.subscribe(
                List.of(Log.TOPIC),
                new ConsumerRebalanceListener() {
                    @Override
                    public void onPartitionsRevoked(Collection<TopicPartition> gone) {
                        gone.forEach(it -> kept.remove(it.partition()));
                    }

                    @Override
                    public void onPartitionsAssigned(Collection<TopicPartition> mine) {
                        goOn(mine);
                    }
                });
        while (true) {
            Map<Integer, List<ConsumerRecord<byte[], byte[]>>> records = new TreeMap<>();
            consumer.poll(LOOK)
                    .forEach(
                            it ->
                                    records.computeIfAbsent(it.partition(), _ -> new ArrayList<>())
                                            .add(it));
            take(records);
        }
    }

    private void goOn(Collection<TopicPartition> mine) {
        Map<Integer, Reached> reached = index.reached();
        consumer.seekToBeginning(mine);
        for (TopicPartition each : mine) {
            Reached from = reached.getOrDefault(each.partition(), Reached.NOTHING);
            kept.put(each.partition(), from);
            if (from.next() > 0) {
                consumer.seek(each, from.next());
            }
        }
    }

    private void take(Map<Integer, List<ConsumerRecord<byte[], byte[]>>> records) {
        Map<Integer, Reached> now = new TreeMap<>();
        Map<LogRecord, String> places = new IdentityHashMap<>();
        List<LogRecord> all = new ArrayList<>();
        for (TopicPartition each : consumer.assignment()) {
            int partition = each.partition();
            Reached before = kept.getOrDefault(partition, Reached.NOTHING);
            // Where transactions end there are offsets without a record.
            long next = consumer.position(each);
            if (next > before.next()) {
                List<LogRecord> read = read(records.getOrDefault(partition, List.of()), places);
                all.addAll(read);
                now.put(partition, new Reached(next, reached(before.position(), read)));
            }
        }
        if (!now.isEmpty()) {
            SharedWriter.Taken taken = writer.take(all);
            writer.show(now);
            kept.putAll(now);
            tell(taken, all, places);
            commit(now);
        }
    }

    private void tell(
            SharedWriter.Taken taken, List<LogRecord> all, Map<LogRecord, String> places) {
        metrics.taken(taken);
        for (SharedWriter.Refused each : taken.refused()) {
            metrics.passOver(places.getOrDefault(each.logRecord(), Log.TOPIC), each.reason());
        }
        Instant shown = Instant.now();
        for (LogRecord each : all) {
            LogRecord.Put put = each.put();
            // What came again was received long ago.
            if (put != null && taken.repeated() == 0) {
                metrics.visible(put.enriched().receivedAt(), shown);
            }
        }
    }

    private void commit(Map<Integer, Reached> now) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        now.forEach((it, to) -> offsets.put(Log.partition(it), new OffsetAndMetadata(to.next())));
        consumer.commitSync(offsets);
    }

    private static Position reached(Position before, List<LogRecord> read) {
        Position reached = before;
        for (LogRecord each : read) {
            LogRecord.Put put = each.put();
            reached = put == null ? reached : reached.and(put.enriched().position());
        }
        return reached;
    }

    private List<LogRecord> read(
            List<ConsumerRecord<byte[], byte[]>> records, Map<LogRecord, String> places) {
        List<LogRecord> all = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> each : records) {
            try {
                LogRecord read = read(each);
                all.add(read);
                places.put(read, Records.place(each));
            } catch (IOException | IllegalArgumentException | StackOverflowError e) {
                metrics.passOver(Records.place(each), Records.reason(e));
            }
        }
        return all;
    }

    private static LogRecord read(ConsumerRecord<byte[], byte[]> record) throws IOException {
        byte[] key = record.key() == null ? new byte[0] : record.key();
        return new LogRecord(
                record.offset(),
                new String(key, StandardCharsets.UTF_8),
                record.value() == null
                        ? null
                        : new LogRecord.Put(Records.read(record), record.value()));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
