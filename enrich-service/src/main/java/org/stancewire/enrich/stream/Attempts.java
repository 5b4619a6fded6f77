package org.stancewire.enrich.stream;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// Counts how often enriching began at a place and did not come to an end, because the process died
/// or had no memory left. The count stands beside the committed offset, where whoever takes the
/// partition over finds it; the transaction that commits a batch commits the next offset without
/// one. It is written before the first batch of a partition only, so that what goes well costs
/// nothing; where a batch was begun in vain, its records are taken one by one until the one that
/// does it is found.
///
/// For one thread; it outlives the sessions of its loop.
final class Attempts {
    /// So often enriching a record is begun: once among others and twice alone.
    static final int MOST = 3;

    private static final String BEGUN = "begun ";

    private final int batchRecords;

    /// How many records of a partition are still taken one by one.
    private final Map<TopicPartition, Integer> alone = new HashMap<>();

    /// Partitions whose next offset has no count, as this session has committed it.
    private final Set<TopicPartition> clean = new HashSet<>();

    /// Where enriching came to an end in this process, though it may not have been committed.
    private final Map<TopicPartition, Long> survived = new HashMap<>();

    /// @param batchRecords the most records that a batch has
    Attempts(int batchRecords) {
        this.batchRecords = batchRecords;
    }

    /// A new session knows nothing of its partitions.
    void begin() {
        alone.clear();
        clean.clear();
    }

    /// Another may have committed what this session has not seen.
    void assigned(Collection<TopicPartition> partitions) {
        partitions.forEach(alone::remove);
        partitions.forEach(clean::remove);
    }

    /// How often some records were begun in vain. Where one was, records of its partition are taken
    /// one by one from now on.
    ///
    /// @param offsets of the first record of each partition
    Map<TopicPartition, Integer> look(
            Map<TopicPartition, Long> offsets, Consumer<byte[], byte[]> consumer) {
        Set<TopicPartition> unknown = new HashSet<>(offsets.keySet());
        unknown.removeAll(clean);
        Map<TopicPartition, Integer> begun = new HashMap<>();
        if (!unknown.isEmpty()) {
            consumer.committed(unknown)
                    .forEach(
                            (partition, at) -> {
                                int times = times(partition, at, offsets.get(partition));
                                begun.put(partition, times);
                                if (times > 0) {
                                    alone.putIfAbsent(partition, batchRecords);
                                }
                            });
        }
        return begun;
    }

    /// Whether records of a partition are to be taken one by one.
    boolean isAlone(TopicPartition partition) {
        return alone.getOrDefault(partition, 0) > 0;
    }

    /// Says durably that enriching begins at some places.
    ///
    /// @param offsets of the first records
    /// @param begun what [#look] found there
    void write(
            Map<TopicPartition, Long> offsets,
            Map<TopicPartition, Integer> begun,
            Consumer<byte[], byte[]> consumer) {
        Map<TopicPartition, OffsetAndMetadata> marks = new HashMap<>();
        offsets.forEach(
                (partition, offset) -> {
                    if (!clean.contains(partition)) {
                        int before = begun.getOrDefault(partition, 0);
                        if (isAlone(partition)) {
                            // It was in the batch that was begun in vain.
                            before = Math.max(before, 1);
                        }
                        marks.put(partition, new OffsetAndMetadata(offset, BEGUN + (before + 1)));
                    }
                });
        if (!marks.isEmpty()) {
            consumer.commitSync(marks);
        }
    }

    /// Enriching came to an end, whatever becomes of the transaction.
    void survived(Map<TopicPartition, Long> offsets) {
        survived.putAll(offsets);
    }

    /// A batch is committed, and so is the next offset without a count.
    void committed(Map<TopicPartition, Long> offsets) {
        for (TopicPartition partition : offsets.keySet()) {
            int left = alone.getOrDefault(partition, 0);
            if (left > 1) {
                // The next record stands where nothing is written yet.
                alone.put(partition, left - 1);
            } else {
                alone.remove(partition);
                clean.add(partition);
            }
            survived.remove(partition);
        }
    }

    private int times(
            TopicPartition partition, @Nullable OffsetAndMetadata at, @Nullable Long offset) {
        if (at == null
                || offset == null
                || at.offset() != offset
                || !at.metadata().startsWith(BEGUN)) {
            return 0;
        }
        int times = number(at.metadata().substring(BEGUN.length()));
        // What this process itself began and came out of alive is no attempt in vain.
        return survived.getOrDefault(partition, -1L) == at.offset() ? times - 1 : times;
    }

    /// Others may have written there, as with Kafka's own tools.
    private static int number(String words) {
        return words.matches("[0-9]") ? Integer.parseInt(words) : 0;
    }
}
