package org.stancewire.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;
import org.stancewire.contract.Topic;

/// Creates the topics that a service writes and tells whether those it reads are there.
@ApplicationScoped
public class TopicCreator {
    private static final Logger LOG = Logger.getLogger(TopicCreator.class);

    /// A broker knows of new partitions after some hundredths of a second.
    private static final Duration AGAIN_AFTER = Duration.ofMillis(20);

    private final KafkaSettings settings;

    public TopicCreator(KafkaSettings settings) {
        this.settings = settings;
    }

    /// Creates those of `topics` that are missing, and waits until they can be written; a topic
    /// that exists is left as it is. Throws [ExecutionException] when the broker refuses or cannot
    /// be reached in time.
    public void create(Topic... topics) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(settings.with(timeouts()))) {
            List<Topic> missing = missing(admin, topics);
            var asked = admin.createTopics(missing.stream().map(this::asNew).toList());
            for (Map.Entry<String, KafkaFuture<Void>> each : asked.values().entrySet()) {
                await(each.getKey(), each.getValue());
            }
            awaitLeaders(admin, missing);
        }
    }

    /// A broker is told as the leader of a new partition before it knows of it. What it refuses in
    /// that moment is sent again, and where the next batch came in meanwhile, Kafka never takes the
    /// first one (KAFKA-15591, mended in 4.5). Who tells the end of each partition knows.
    private void awaitLeaders(Admin admin, List<Topic> topics)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        for (Topic topic : topics) {
            IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(topic.topicName(), partition))
                    .forEach(partition -> ends.put(partition, OffsetSpec.latest()));
        }
        List<String> names = topics.stream().map(Topic::topicName).toList();
        long deadline = System.nanoTime() + settings.timeout().toNanos();
        while (true) {
            try {
                // The other question alone would write an error to the log where it is too soon.
                admin.describeTopics(names).allTopicNames().get();
                admin.listOffsets(ends).all().get();
                return;
            } catch (ExecutionException e) {
                boolean tooSoon = e.getCause() instanceof UnknownTopicOrPartitionException;
                if (!tooSoon || System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.sleep(AGAIN_AFTER);
            }
        }
    }

    /// Whether every one of `topics` is there.
    public boolean exist(Topic... topics) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(settings.with(timeouts()))) {
            return missing(admin, topics).isEmpty();
        }
    }

    private static List<Topic> missing(Admin admin, Topic... topics)
            throws ExecutionException, InterruptedException {
        Set<String> there = admin.listTopics().names().get();
        return Arrays.stream(topics).filter(topic -> !there.contains(topic.topicName())).toList();
    }

    private NewTopic asNew(Topic topic) {
        return new NewTopic(
                        topic.topicName(),
                        Optional.of(Topic.PARTITIONS),
                        settings.replicationFactor())
                .configs(topic.settings());
    }

    private static void await(String topic, KafkaFuture<Void> created)
            throws ExecutionException, InterruptedException {
        try {
            created.get();
            LOG.infof("created topic %s with %d partitions", topic, Topic.PARTITIONS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private Map<String, Object> timeouts() {
        int millis = Math.toIntExact(settings.timeout().toMillis());
        return Map.of(
                "request.timeout.ms",
                millis,
                "default.api.timeout.ms",
                millis,
                "retry.backoff.ms",
                AGAIN_AFTER.toMillis());
    }
}
