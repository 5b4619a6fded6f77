package org.stancewire.query.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.stancewire.query.search.RecordWriter;

/// Takes in what the log holds already, on several threads. Each reads some of the partitions: all
/// that is about one article lies in one, and is taken in its order.
final class Fill {
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Log log;
    private final TailMetrics metrics;
    private final SortedMap<Integer, Long> end;

    /// The next offset of each partition: all before it are written.
    private final Map<Integer, Long> next;

    /// Shared by those who write a record and say so, taken alone by the one who keeps how far all
    /// are: a record that is kept but read again could make an older revision the current one.
    private final ReadWriteLock between = new ReentrantReadWriteLock();

    private volatile boolean ending;

    /// @param from the next offset of each partition
    /// @param end where each ends
    Fill(Log log, TailMetrics metrics, Map<Integer, Long> from, SortedMap<Integer, Long> end) {
        this.log = log;
        this.metrics = metrics;
        this.next = new ConcurrentHashMap<>(from);
        this.end = end;
    }

    /// The next offset of each partition.
    SortedMap<Integer, Long> next() {
        return new TreeMap<>(next);
    }

    /// How many offsets are still to go.
    long left() {
        return end.keySet().stream().mapToLong(this::left).sum();
    }

    private long left(int partition) {
        return Math.max(0, end.getOrDefault(partition, 0L) - next.getOrDefault(partition, 0L));
    }

    /// Does what nothing may be written during.
    void whileNobodyWrites(Runnable step) {
        between.writeLock().lock();
        try {
            step.run();
        } finally {
            between.writeLock().unlock();
        }
    }

    /// Reads until the end.
    ///
    /// @param writers one for each thread
    /// @param meanwhile what is done again and again; it takes a moment by itself, and ends all of
    ///     it by an exception
    void run(List<RecordWriter> writers, Runnable meanwhile) throws ExecutionException {
        List<Future<?>> lanes = new ArrayList<>();
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(
                        Thread.ofPlatform().name("log-fill-", 0).factory())) {
            try {
                for (int i = 0; i < writers.size(); i++) {
                    Lane lane = new Lane(lane(i, writers.size()), writers.get(i), writers.size());
                    lanes.add(threads.submit(lane));
                }
                while (!lanes.stream().allMatch(Future::isDone)) {
                    meanwhile.run();
                }
            } finally {
                ending = true;
            }
            for (Future<?> lane : lanes) {
                lane.get();
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private List<Integer> lane(int lane, int lanes) {
        return end.keySet().stream().filter(it -> it % lanes == lane).toList();
    }

    /// One thread.
    private final class Lane implements Runnable {
        private final List<Integer> partitions;
        private final Intake intake;
        private final int lanes;

        Lane(List<Integer> partitions, RecordWriter writer, int lanes) {
            this.partitions = partitions;
            this.intake = new Intake(writer, metrics, _ -> {});
            this.lanes = lanes;
        }

        @Override
        public void run() {
            try (KafkaConsumer<byte[], byte[]> consumer = log.reader(lanes)) {
                consumer.assign(partitions.stream().map(Log::partition).toList());
                partitions.forEach(
                        it -> consumer.seek(Log.partition(it), next.getOrDefault(it, 0L)));
                while (!ending && isLeft()) {
                    read(consumer);
                }
            } finally {
                if (isLeft()) {
                    ending = true;
                }
            }
        }

        private boolean isLeft() {
            return partitions.stream().anyMatch(it -> left(it) > 0);
        }

        private void read(KafkaConsumer<byte[], byte[]> consumer) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(LOOK)) {
                if (ending) {
                    return;
                }
                between.readLock().lock();
                try {
                    intake.take(record);
                    next.put(record.partition(), record.offset() + 1);
                } finally {
                    between.readLock().unlock();
                }
            }
            // Where transactions end there are offsets without a record.
            partitions.forEach(it -> next.put(it, consumer.position(Log.partition(it))));
        }
    }
}
