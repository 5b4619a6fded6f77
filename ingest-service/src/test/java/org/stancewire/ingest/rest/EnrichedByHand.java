package org.stancewire.ingest.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.stancewire.contract.Topic;

/// Says to Kafka, in the name of enrich, how far the articles are done.
final class EnrichedByHand implements AutoCloseable {
    private final Admin admin;
    private final Map<TopicPartition, Long> ends;
    private long done;

    EnrichedByHand(String kafka) throws Exception {
        admin = Admin.create(Map.of("bootstrap.servers", kafka));
        ends = ends();
        commit(_ -> 0);
    }

    private Map<TopicPartition, Long> ends() throws Exception {
        Map<TopicPartition, OffsetSpec> asked =
                IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(it -> new TopicPartition(Topic.ARTICLES.topicName(), it))
                        .collect(Collectors.toMap(it -> it, _ -> OffsetSpec.latest()));
        Map<TopicPartition, Long> found = new HashMap<>();
        admin.listOffsets(asked).all().get().forEach((it, end) -> found.put(it, end.offset()));
        return found;
    }

    /// So many more of each partition are done.
    void advance(long more) throws Exception {
        done += more;
        commit(end -> Math.min(done, end));
    }

    /// All that were there at the beginning are done.
    void finish() throws Exception {
        commit(end -> end);
    }

    private void commit(LongUnaryOperator offset) throws Exception {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        ends.forEach((it, end) -> offsets.put(it, new OffsetAndMetadata(offset.applyAsLong(end))));
        admin.alterConsumerGroupOffsets(Topic.ENRICH_GROUP, offsets).all().get();
    }

    @Override
    public void close() {
        admin.close();
    }
}
