package org.stancewire.cli.bench.made;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.stancewire.contract.Topic;

/// A topic to measure with.
///
/// @param like whose settings it has
public record MadeTopic(String name, int partitions, Topic like) {
    /// With as many partitions as each topic has.
    public MadeTopic(String name, Topic like) {
        this(name, Topic.PARTITIONS, like);
    }

    /// Creates it where it is missing, and waits until it can be written: what a broker refuses as
    /// long as it does not know that it is the leader may be lost (Kafka's issue KAFKA-15591).
    public void create(String kafka) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            if (admin.listTopics().names().get().contains(name)) {
                return;
            }
            NewTopic asked = new NewTopic(name, partitions, (short) 1).configs(like.settings());
            admin.createTopics(List.of(asked)).all().get();
            admin.listOffsets(
                            IntStream.range(0, partitions)
                                    .mapToObj(it -> new TopicPartition(name, it))
                                    .collect(
                                            Collectors.toMap(
                                                    Function.identity(), _ -> OffsetSpec.latest())))
                    .all()
                    .get();
        }
    }
}
