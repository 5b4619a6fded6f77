package org.stancewire.query.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.stancewire.contract.Topic;
import org.stancewire.service.Enriched;

/// Asks Kafka where the topics of articles end and how far enrich is: the same answer for each
/// replica, whoever was started when. For one thread.
final class FlowProbe implements AutoCloseable {
    private static final List<Topic> TOPICS =
            List.of(Topic.ARTICLES, Topic.ENRICHED_ARTICLES, Topic.REJECTED_ARTICLES);

    private final Admin admin;

    /// Topics that were there when they were last asked for. Of others no offsets are asked: that
    /// would wait for them to come.
    private final Set<Topic> there = new HashSet<>();

    FlowProbe(Log log) {
        this.admin = log.admin();
    }

    /// Where each topic ends that is there: up to there all is committed.
    record Ends(Map<TopicPartition, Long> all) {
        /// Where a topic ends, by partition; of one that is not there nothing.
        SortedMap<Integer, Long> of(Topic topic) {
            SortedMap<Integer, Long> ends = new TreeMap<>();
            all.forEach(
                    (partition, end) -> {
                        if (partition.topic().equals(topic.topicName())) {
                            ends.put(partition.partition(), end);
                        }
                    });
            return ends;
        }
    }

    Ends ends() throws ExecutionException, InterruptedException {
        lookForTopics();
        Map<TopicPartition, OffsetSpec> asked =
                there.stream()
                        .flatMap(FlowProbe::partitions)
                        .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
        try {
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                    .all()
                    .get()
                    .forEach((partition, end) -> ends.put(partition, end.offset()));
            return new Ends(ends);
        } catch (ExecutionException e) {
            // It may be gone.
            there.clear();
            throw e;
        }
    }

    private void lookForTopics() throws ExecutionException, InterruptedException {
        List<Topic> missing = TOPICS.stream().filter(it -> !there.contains(it)).toList();
        for (Topic topic : missing) {
            var found = admin.describeTopics(List.of(topic.topicName())).allTopicNames();
            if (found(found, UnknownTopicOrPartitionException.class).isPresent()) {
                there.add(topic);
            }
        }
    }

    private static Stream<TopicPartition> partitions(Topic topic) {
        return IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(it -> new TopicPartition(topic.topicName(), it));
    }

    /// How far enrich has done the accepted articles, by partition.
    Map<Integer, Long> enriched() throws ExecutionException, InterruptedException {
        return there.contains(Topic.ARTICLES) ? Enriched.offsets(admin) : Map.of();
    }

    /// How many processes enrich.
    int enrichReplicas() throws ExecutionException, InterruptedException {
        if (!there.contains(Topic.ARTICLES)) {
            return 0;
        }
        var groups = admin.describeConsumerGroups(List.of(Topic.ENRICH_GROUP)).all();
        return found(groups, GroupIdNotFoundException.class).stream()
                .flatMap(it -> it.values().stream())
                .mapToInt(it -> it.members().size())
                .sum();
    }

    /// What was asked for, or nothing where Kafka knows none.
    private static <T> Optional<T> found(KafkaFuture<T> asked, Class<? extends Exception> unknown)
            throws ExecutionException, InterruptedException {
        try {
            return Optional.of(asked.get());
        } catch (ExecutionException e) {
            if (unknown.isInstance(e.getCause())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
