package org.stancewire.query.stream;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.stancewire.contract.Position;
import org.stancewire.query.search.Reached;
import org.stancewire.query.search.ReadablePosition;
import org.stancewire.query.search.SharedIndex;
import org.stancewire.query.search.live.Step;
import org.stancewire.query.search.live.Steps;

/// Reads all of the log beside an index that others may fill, and sees what of it can be read by
/// now. For one thread.
final class SharedReader implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(50);

    /// So many records wait to become readable; more are not read meanwhile.
    static final int MOST_WAITING = 2000;

    /// The changes of more records than these are not told one by one.
    private static final int MOST_TOLD = 1000;

    private final SharedIndex index;
    private final ReadablePosition readable;
    private final Steps steps;
    private final Changes changes;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final SortedMap<Integer, Long> end = new TreeMap<>();
    private final Map<Integer, Deque<Changes.Seen>> waiting = new TreeMap<>();
    private final long total;
    private final SortedMap<Integer, Reached> reached;

    SharedReader(Log log, SharedIndex index, ReadablePosition readable, Steps steps) {
        this.index = index;
        this.readable = readable;
        this.steps = steps;
        this.changes = new Changes(log, index);
        this.consumer = log.reader(1);
        this.partitions = Log.partitions(consumer);
        consumer.assign(partitions);
        this.reached = new TreeMap<>(index.reached());
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Log.requireWhole(reached, ends);
        ends.forEach((it, to) -> end.put(it.partition(), to));
        consumer.seekToBeginning(partitions);
        reached.forEach((it, at) -> consumer.seek(Log.partition(it), at.next()));
        total = left();
        tell(Step.untold(position(), true));
    }

    /// How many offsets of what the log held at the beginning cannot be read yet.
    long left() {
        return end.entrySet().stream()
                .mapToLong(it -> Math.max(0, it.getValue() - next(it.getKey())))
                .sum();
    }

    /// How many offsets of what the log holds by now cannot be read yet.
    long lag() {
        long lag = 0;
        for (TopicPartition each : partitions) {
            long known = consumer.position(each) + consumer.currentLag(each).orElse(0);
            lag += Math.max(0, known - next(each.partition()));
        }
        return lag;
    }

    /// The next offset of each partition.
    SortedMap<Integer, Long> place() {
        SortedMap<Integer, Long> place = new TreeMap<>();
        partitions.forEach(it -> place.put(it.partition(), next(it.partition())));
        return place;
    }

    private long next(int partition) {
        return reached.getOrDefault(partition, Reached.NOTHING).next();
    }

    private Position position() {
        return reached.values().stream()
                .map(Reached::position)
                .reduce(Position.START, Position::and);
    }

    /// How many records are read here and not in the index yet.
    int waiting() {
        return waiting.values().stream().mapToInt(Deque::size).sum();
    }

    /// Looks what can be read now, and tells it; answers how far it is.
    TailState look(TailState before) {
        boolean full = waiting() >= MOST_WAITING;
        if (full) {
            consumer.pause(partitions);
        } else {
            consumer.resume(partitions);
        }
        for (ConsumerRecord<byte[], byte[]> each : consumer.poll(LOOK)) {
            waiting.computeIfAbsent(each.partition(), _ -> new ArrayDeque<>())
                    .add(Changes.Seen.of(each));
        }
        SortedMap<Integer, Reached> now = index.reached();
        boolean skipped = full && skip(now);
        if (goOn(now)) {
            List<Changes.Seen> seen = seen();
            tell(
                    skipped
                            ? Step.untold(position(), true)
                            : step(seen, before instanceof TailState.Following));
        }
        return before instanceof TailState.Following || left() == 0
                ? new TailState.Following()
                : new TailState.CatchingUp(left(), total);
    }

    /// Where the index is further than what may wait here, as others filled it while this process
    /// was slow, goes there without reading what lies between. Answers whether it did.
    private boolean skip(SortedMap<Integer, Reached> now) {
        boolean skipped = false;
        for (Map.Entry<Integer, Reached> each : now.entrySet()) {
            TopicPartition partition = Log.partition(each.getKey());
            if (consumer.position(partition) < each.getValue().next()) {
                consumer.seek(partition, each.getValue().next());
                skipped = true;
            }
        }
        return skipped;
    }

    /// Goes on to how far the index is, in each partition that was read here up to there too: what
    /// became of its articles can be told then. Answers whether any is further than before.
    private boolean goOn(SortedMap<Integer, Reached> now) {
        boolean moved = false;
        for (Map.Entry<Integer, Reached> each : now.entrySet()) {
            boolean read =
                    consumer.position(Log.partition(each.getKey())) >= each.getValue().next();
            if (read && !each.getValue().equals(reached.put(each.getKey(), each.getValue()))) {
                moved = true;
            }
        }
        return moved;
    }

    /// The records that became readable.
    private List<Changes.Seen> seen() {
        List<Changes.Seen> seen = new ArrayList<>();
        waiting.forEach(
                (partition, records) -> {
                    while (!records.isEmpty() && records.element().offset() < next(partition)) {
                        seen.add(records.remove());
                    }
                });
        return seen;
    }

    private Step step(List<Changes.Seen> seen, boolean following) {
        boolean told = following && steps.areHeard() && seen.size() <= MOST_TOLD;
        return told
                ? changes.step(position(), seen)
                : Step.untold(position(), seen.stream().anyMatch(Changes.Seen::removes));
    }

    private void tell(Step step) {
        readable.set(step.to());
        steps.next(step);
    }

    @Override
    public void close() {
        changes.close();
        consumer.close();
    }
}
