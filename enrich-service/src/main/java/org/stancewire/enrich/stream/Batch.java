package org.stancewire.enrich.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// As much of what was polled as one transaction takes. Kafka limits a poll by what records take
/// while they are packed, and a megabyte of one word takes some hundred bytes then.
///
/// @param records in the order of their partitions
/// @param first the offset of the first record of each partition
/// @param next where each partition goes on when these are done
/// @param rest where to read again what was polled but is not taken
record Batch(
        List<ConsumerRecord<byte[], byte[]>> records,
        Map<TopicPartition, Long> first,
        Map<TopicPartition, OffsetAndMetadata> next,
        Map<TopicPartition, Long> rest) {
    Batch {
        records = List.copyOf(records);
        first = Map.copyOf(first);
        next = Map.copyOf(next);
        rest = Map.copyOf(rest);
    }

    /// @param alone whether records of a partition are taken one by one: then this is one record
    /// @param bytes at which it stops growing; a single larger record still passes
    static Batch of(
            ConsumerRecords<byte[], byte[]> polled, Predicate<TopicPartition> alone, int bytes) {
        Optional<TopicPartition> lonely =
                polled.partitions().stream()
                        .filter(alone)
                        .min(Comparator.comparingInt(TopicPartition::partition));
        List<ConsumerRecord<byte[], byte[]>> taken = new ArrayList<>();
        Map<TopicPartition, Long> first = new HashMap<>();
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>(polled.nextOffsets());
        Map<TopicPartition, Long> rest = new HashMap<>();
        long size = 0;
        for (ConsumerRecord<byte[], byte[]> record : polled) {
            TopicPartition partition = partition(record);
            boolean take =
                    lonely.map(it -> it.equals(partition) && taken.isEmpty())
                            .orElse(
                                    rest.isEmpty()
                                            && (taken.isEmpty() || size + size(record) <= bytes));
            if (take) {
                size += size(record);
                taken.add(record);
                first.putIfAbsent(partition, record.offset());
            } else if (rest.putIfAbsent(partition, record.offset()) == null) {
                next.put(partition, new OffsetAndMetadata(record.offset()));
            }
        }
        next.keySet().retainAll(first.keySet());
        return new Batch(taken, first, next, rest);
    }

    private static long size(ConsumerRecord<byte[], byte[]> record) {
        return Math.max(0, record.serializedKeySize()) + Math.max(0, record.serializedValueSize());
    }

    private static TopicPartition partition(ConsumerRecord<byte[], byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
