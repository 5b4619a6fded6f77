package org.stancewire.enrich.stream;

import java.time.Instant;
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
}
