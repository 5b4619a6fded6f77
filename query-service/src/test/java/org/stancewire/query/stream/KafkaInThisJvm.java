package org.stancewire.query.stream;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import io.kroxylicious.testing.kafka.common.KafkaClusterConfig;
import io.kroxylicious.testing.kafka.common.KafkaClusterExecutionMode;
import io.kroxylicious.testing.kafka.common.KafkaClusterFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Topic;

/// A real broker, and a writer of transactions as enrich is one.
public final class KafkaInThisJvm implements AutoCloseable {
    private final KafkaCluster cluster;
    private final KafkaProducer<byte[], byte[]> producer;

    public KafkaInThisJvm() {
        cluster =
                KafkaClusterFactory.create(
                        KafkaClusterConfig.builder()
                                .execMode(KafkaClusterExecutionMode.IN_VM)
                                .kraftMode(true)
                                .brokersNum(1)
                                .brokerConfig("auto.create.topics.enable", "false")
                                .build());
        cluster.start();
        producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                cluster.getBootstrapServers(),
                                "transactional.id",
                                "test"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        producer.initTransactions();
    }

    public String bootstrapServers() {
        return cluster.getBootstrapServers();
    }

    public void createTopic() throws Exception {
        createTopic(Topic.ENRICHED_ARTICLES);
    }

    public void createTopic(Topic topic) throws Exception {
        try (Admin admin = Admin.create(cluster.getKafkaClientConfiguration())) {
            admin.createTopics(
                            List.of(
                                    new NewTopic(
                                                    topic.topicName(),
                                                    Optional.of(Topic.PARTITIONS),
                                                    Optional.empty())
                                            .configs(topic.settings())))
                    .all()
                    .get();
        }
    }

    /// Creates the topic unless it is there.
    public void ensureTopic() throws Exception {
        try (Admin admin = Admin.create(cluster.getKafkaClientConfiguration())) {
            if (!admin.listTopics().names().get().contains(Topic.ENRICHED_ARTICLES.topicName())) {
                createTopic();
            }
        }
    }

    /// Has the topic compacted at once, up to what was written so long ago.
    void compact(Duration after) throws Exception {
        ConfigResource topic =
                new ConfigResource(ConfigResource.Type.TOPIC, Topic.ENRICHED_ARTICLES.topicName());
        ConfigResource brokers = new ConfigResource(ConfigResource.Type.BROKER, "");
        try (Admin admin = Admin.create(cluster.getKafkaClientConfiguration())) {
            admin.incrementalAlterConfigs(
                            Map.of(
                                    topic,
                                    List.of(
                                            set("segment.ms", "" + after.toMillis()),
                                            set("min.cleanable.dirty.ratio", "0")),
                                    brokers,
                                    List.of(set("log.cleaner.backoff.ms", "50"))))
                    .all()
                    .get();
        }
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }

    public void deleteTopic() throws Exception {
        try (Admin admin = Admin.create(cluster.getKafkaClientConfiguration())) {
            admin.deleteTopics(List.of(Topic.ENRICHED_ARTICLES.topicName())).all().get();
            while (admin.listTopics().names().get().contains(Topic.ENRICHED_ARTICLES.topicName())) {
                Thread.sleep(10);
            }
        }
    }

    /// Where each partition of the topic ends.
    Map<Integer, Long> ends() throws Exception {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        for (int i = 0; i < Topic.PARTITIONS; i++) {
            asked.put(
                    new TopicPartition(Topic.ENRICHED_ARTICLES.topicName(), i),
                    OffsetSpec.latest());
        }
        Map<Integer, Long> ends = new HashMap<>();
        try (Admin admin = Admin.create(cluster.getKafkaClientConfiguration())) {
            admin.listOffsets(asked)
                    .all()
                    .get()
                    .forEach((it, end) -> ends.put(it.partition(), end.offset()));
        }
        return ends;
    }

    /// Writes articles in one transaction that commits.
    public void write(EnrichedArticle... articles) {
        producer.beginTransaction();
        for (EnrichedArticle article : articles) {
            send(article.article().revision(), ContractJson.write(article));
        }
        producer.commitTransaction();
    }

    /// Writes an article in a transaction that is given up.
    public void writeAndAbort(EnrichedArticle article) {
        producer.beginTransaction();
        send(article.article().revision(), ContractJson.write(article));
        producer.flush();
        producer.abortTransaction();
    }

    /// Writes any record; no value is a tombstone.
    public void writeRaw(String key, byte @Nullable [] value) {
        producer.beginTransaction();
        send(key, value);
        producer.commitTransaction();
    }

    /// Writes a record as it is, in a transaction of its own.
    public void writeRaw(ProducerRecord<byte[], byte[]> record) {
        producer.beginTransaction();
        producer.send(record);
        producer.commitTransaction();
    }

    /// Says how far enrich has read the accepted articles, as it does when it commits.
    public void enrichHasDone(Map<Integer, Long> offsets) throws Exception {
        Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
        offsets.forEach(
                (partition, offset) ->
                        done.put(
                                new TopicPartition(Topic.ARTICLES.topicName(), partition),
                                new OffsetAndMetadata(offset)));
        try (Admin admin = Admin.create(cluster.getKafkaClientConfiguration())) {
            admin.alterConsumerGroupOffsets(Topic.ENRICH_GROUP, done).all().get();
        }
    }

    private void send(String key, byte @Nullable [] value) {
        // Like ingest: all revisions of an article lie in one partition.
        String id = key.substring(0, key.lastIndexOf('/'));
        int partition = Math.floorMod(id.hashCode(), Topic.PARTITIONS);
        producer.send(
                new ProducerRecord<>(
                        Topic.ENRICHED_ARTICLES.topicName(),
                        partition,
                        key.getBytes(StandardCharsets.UTF_8),
                        value));
    }

    @Override
    public void close() throws Exception {
        producer.close();
        cluster.close();
    }
}
