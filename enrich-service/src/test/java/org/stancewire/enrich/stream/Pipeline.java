package org.stancewire.enrich.stream;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import io.kroxylicious.testing.kafka.common.KafkaClusterConfig;
import io.kroxylicious.testing.kafka.common.KafkaClusterFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.EnrichedArticle;
import org.stancewire.contract.Topic;
import org.stancewire.enrich.Articles;
import org.stancewire.enrich.Enricher;
import org.stancewire.enrich.status.EnrichMetrics;
import org.stancewire.enrich.status.LoopStatus;
import org.stancewire.service.KafkaSettings;
import org.stancewire.service.TopicCreator;

/// A real broker, what is written before enrich and what can be read behind it.
/// Many tests use one: each posts under keys that begin with its own name.
final class Pipeline implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaCluster cluster;
    private final Producer<byte[], byte[]> articles;

    /// A broker with all topics.
    static Pipeline withTopics() throws Exception {
        Pipeline made = empty();
        new TopicCreator(made.kafka()).create(Topic.values());
        return made;
    }

    /// A broker without topics.
    static Pipeline empty() {
        return new Pipeline();
    }

    private Pipeline() {
        cluster =
                KafkaClusterFactory.create(
                        KafkaClusterConfig.builder()
                                .brokersNum(1)
                                .kraftMode(true)
                                .brokerConfig("auto.create.topics.enable", "false")
                                .brokerConfig("transaction.state.log.num.partitions", "1")
                                .brokerConfig("add.partitions.to.txn.retry.backoff.ms", "2")
                                .build());
        cluster.start();
        articles =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers(),
                                "max.request.size",
                                9 << 20),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
    }

    String bootstrapServers() {
        return cluster.getBootstrapServers();
    }

    KafkaSettings kafka() {
        return new TestSettings.Broker(bootstrapServers());
    }

    void post(Article article) {
        post(Articles.key(article), Articles.json(article));
    }

    /// Into the partition that the key alone decides.
    void post(byte[] key, byte[] value) {
        var _ = articles.send(new ProducerRecord<>(Topic.ARTICLES.topicName(), key, value));
    }

    void post(int partition, Article article) {
        post(partition, Articles.key(article), Articles.json(article));
    }

    /// Into a partition of the caller's choice.
    void post(int partition, byte[] key, byte[] value) {
        var _ =
                articles.send(
                        new ProducerRecord<>(Topic.ARTICLES.topicName(), partition, key, value));
    }

    void flush() {
        articles.flush();
    }

    RunningLoop start(String instance, Function<Article, Annotations> analysis) {
        return start(new Clients(kafka(), new TestSettings.Instance(instance)), analysis);
    }

    RunningLoop start(Clients clients, Function<Article, Annotations> analysis) {
        EnrichMetrics metrics = new EnrichMetrics(new SimpleMeterRegistry());
        BatchEnricher batches =
                new BatchEnricher(
                        new Enricher((article, _) -> analysis.apply(article), Outputs.LARGEST),
                        4,
                        metrics);
        LoopStatus status = new LoopStatus();
        EnrichLoop loop =
                new EnrichLoop(new TopicCreator(kafka()), clients, batches, status, metrics);
        Thread thread = Thread.ofPlatform().daemon().name("loop").unstarted(loop);
        thread.setUncaughtExceptionHandler((_, _) -> {});
        thread.start();
        return new RunningLoop(loop, status, batches, thread);
    }

    /// Waits until a topic holds so many committed records of a test, then gives all of them.
    List<ConsumerRecord<byte[], byte[]>> await(Topic topic, String test, int count) {
        Instant deadline = Instant.now().plus(PATIENCE);
        List<ConsumerRecord<byte[], byte[]>> found = committed(topic, test);
        while (found.size() < count) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(
                        "only " + found.size() + " of " + count + " on " + topic.topicName());
            }
            found = committed(topic, test);
        }
        return found;
    }

    /// The committed records of a topic whose keys begin with the name of a test, partition by
    /// partition.
    List<ConsumerRecord<byte[], byte[]>> committed(Topic topic, String test) {
        return committed(topic).stream()
                .filter(r -> new String(r.key(), StandardCharsets.UTF_8).startsWith(test))
                .toList();
    }

    private List<ConsumerRecord<byte[], byte[]>> committed(Topic topic) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers(),
                        "isolation.level",
                        "read_committed",
                        "auto.offset.reset",
                        "earliest",
                        // A reader that closes waits for the answer to what it asked last.
                        "fetch.max.wait.ms",
                        10,
                        "allow.auto.create.topics",
                        false);
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> reader =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    reader.partitionsFor(topic.topicName()).stream()
                            .map(p -> new TopicPartition(p.topic(), p.partition()))
                            .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
                reader.poll(Duration.ofMillis(50)).forEach(found::add);
            }
        }
        return found;
    }

    static EnrichedArticle enriched(ConsumerRecord<byte[], byte[]> record) {
        try {
            return ContractJson.read(record.value(), EnrichedArticle.class);
        } catch (java.io.IOException e) {
            throw new AssertionError("not an enriched article", e);
        }
    }

    @Override
    public void close() {
        articles.close(Duration.ZERO);
        try {
            cluster.close();
        } catch (Exception e) {
            throw new IllegalStateException("the broker does not stop", e);
        }
    }
}
