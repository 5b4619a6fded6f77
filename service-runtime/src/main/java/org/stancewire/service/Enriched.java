package org.stancewire.service;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.Topic;

/// How far enrich has done the accepted articles, as Kafka tells it to every service alike.
public final class Enriched {
    private Enriched() {}

    /// By partition of [Topic#ARTICLES], the offset of the first record that is not done; of a
    /// partition of which nothing is committed there is nothing. Throws [ExecutionException] when
    /// Kafka does not say.
    public static SortedMap<Integer, Long> offsets(Admin admin)
            throws ExecutionException, InterruptedException {
        SortedMap<Integer, Long> done = new TreeMap<>();
        admin.listConsumerGroupOffsets(Topic.ENRICH_GROUP)
                .partitionsToOffsetAndMetadata()
                .get()
                .forEach((partition, it) -> put(done, partition, it));
        return done;
    }

    private static void put(
            SortedMap<Integer, Long> done,
            TopicPartition partition,
            @Nullable OffsetAndMetadata it) {
        if (it != null && partition.topic().equals(Topic.ARTICLES.topicName())) {
            done.put(partition.partition(), it.offset());
        }
    }
}
