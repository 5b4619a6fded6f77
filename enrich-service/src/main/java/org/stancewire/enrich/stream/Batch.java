package org.stancewire.enrich.stream;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// As much of what was polled as one transaction takes.
///
/// @param records in the order of their partitions
/// @param first the offset of the first record of each partition
/// @param next where each partition goes on when these are done
record Batch(
        List<ConsumerRecord<byte[], byte[]>> records,
        Map<TopicPartition, Long> first,
        Map<TopicPartition, OffsetAndMetadata> next) {
    Batch {
        records = List.copyOf(records);
        first = Map.copyOf(first);
        next = Map.copyOf(next);
    }

    /// When each of them was accepted.
    List<Instant> accepted() {
        return records.stream().map(it -> Instant.ofEpochMilli(it.timestamp())).toList();
    }

    /// What keys and values take, in bytes.
    long size() {
        return records.stream().mapToLong(Batch::size).sum();
    }

    /// The same, but for some partitions.
    Batch without(Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> otherFirst = new HashMap<>(first);
        Map<TopicPartition, OffsetAndMetadata> otherNext = new HashMap<>(next);
        otherFirst.keySet().removeAll(partitions);
        otherNext.keySet().removeAll(partitions);
        return new Batch(
                records.stream().filter(it -> !partitions.contains(partition(it))).toList(),
                otherFirst,
                otherNext);
    }

    static long size(ConsumerRecord<byte[], byte[]> record) {
        return Math.max(0, record.serializedKeySize()) + Math.max(0, record.serializedValueSize());
    }

    static TopicPartition partition(ConsumerRecord<byte[], byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    /// How a record is named where somebody reads of it.
    static String place(ConsumerRecord<byte[], byte[]> record) {
        return record.topic() + "-" + record.partition() + "@" + record.offset();
    }
}
