package org.stancewire.cli.bench.made;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.stancewire.contract.Topic;

/// A topic to measure with.
///
/// @param like whose settings it has
public record MadeTopic(String name, int partitions, Topic like) {
    /// How many requests a producer has under way: one, as in ingest. With more, a new topic may
    /// lose the first batch for ever: it is refused as long as the broker does not know that it is
    /// the leader, and no longer taken once the second one is (Kafka's issue KAFKA-15591).
    public static final String UNDER_WAY = "max.in.flight.requests.per.connection";

    /// With as many partitions as each topic has.
    public MadeTopic(String name, Topic like) {
        this(name, Topic.PARTITIONS, like);
    }

    /// Creates it where it is missing. Who writes to it at once has one request [#UNDER_WAY], or
    /// writes in transactions, where Kafka itself takes no other batch first (KAFKA-18202).
    public void create(String kafka) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            if (!admin.listTopics().names().get().contains(name)) {
                NewTopic asked = new NewTopic(name, partitions, (short) 1).configs(like.settings());
                admin.createTopics(List.of(asked)).all().get();
            }
        }
    }
}
