package org.stancewire.enrich.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// What one poll gave, batch by batch. Kafka limits a poll by what records take while they are
/// packed, and a megabyte of one word takes some hundred bytes then. For one thread.
final class Polled {
    private final ConsumerRecords<byte[], byte[]> all;
    private final List<ConsumerRecord<byte[], byte[]>> left = new ArrayList<>();

    Polled(ConsumerRecords<byte[], byte[]> all) {
        this.all = all;
        all.forEach(left::add);
    }

    /// Nothing at all.
    static Polled nothing() {
        return new Polled(ConsumerRecords.empty());
    }

    /// All records, also those that were in a batch already.
    ConsumerRecords<byte[], byte[]> all() {
        return all;
    }

    boolean isDone() {
        return left.isEmpty();
    }

    /// The offset of the first record of each partition that was in no batch yet.
    Map<TopicPartition, Long> firsts() {
        return firsts(left);
    }

    /// As much as one transaction takes of what was in no batch yet.
    ///
    /// @param alone whether records of a partition are taken one by one: then this is one record
    /// @param bytes at which it stops growing; a single larger record still passes
    Batch next(Predicate<TopicPartition> alone, int bytes) {
        List<ConsumerRecord<byte[], byte[]>> taken = lonely(alone);
        if (taken.isEmpty()) {
            long size = 0;
            for (ConsumerRecord<byte[], byte[]> record : left) {
                size += size(record);
                if (!taken.isEmpty() && size > bytes) {
                    break;
                }
                taken.add(record);
            }
        }
        left.removeAll(taken);
        Map<TopicPartition, Long> first = firsts(taken);
        return new Batch(taken, first, nexts(first));
    }

    private List<ConsumerRecord<byte[], byte[]>> lonely(Predicate<TopicPartition> alone) {
        List<ConsumerRecord<byte[], byte[]>> taken = new ArrayList<>();
        left.stream()
                .filter(it -> alone.test(partition(it)))
                .min(Comparator.comparingInt(ConsumerRecord::partition))
                .ifPresent(taken::add);
        return taken;
    }

    private Map<TopicPartition, OffsetAndMetadata> nexts(Map<TopicPartition, Long> first) {
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>(all.nextOffsets());
        firsts().forEach((partition, at) -> next.put(partition, new OffsetAndMetadata(at)));
        next.keySet().retainAll(first.keySet());
        return next;
    }

    private static Map<TopicPartition, Long> firsts(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<TopicPartition, Long> firsts = new HashMap<>();
        records.forEach(it -> firsts.putIfAbsent(partition(it), it.offset()));
        return firsts;
    }

    private static long size(ConsumerRecord<byte[], byte[]> record) {
        return Math.max(0, record.serializedKeySize()) + Math.max(0, record.serializedValueSize());
    }

    private static TopicPartition partition(ConsumerRecord<byte[], byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
