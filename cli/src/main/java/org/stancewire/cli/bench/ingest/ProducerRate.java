package org.stancewire.cli.bench.ingest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.bench.made.MadeTopic;
import org.stancewire.contract.Article;
import org.stancewire.contract.ContractJson;
import org.stancewire.contract.Topic;

/// Writes records with Kafka's own producer to a topic of its own, acknowledged and compressed as
/// ingest has them.
final class ProducerRate implements AutoCloseable {
    private static final String TOPIC = "bench-articles";

    private final KafkaProducer<String, byte[]> producer;

    /// What a batch holds where nobody says otherwise.
    static final int USUAL_BATCH = 16 << 10;

    /// What ingest has a batch hold.
    static final int LARGE_BATCH = 128 << 10;

    /// Throws [ExecutionException] when the topic cannot be made.
    ProducerRate(String bootstrapServers, int batchBytes)
            throws ExecutionException, InterruptedException {
        new MadeTopic(TOPIC, Topic.ARTICLES).create(bootstrapServers);
        producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "acks",
                                "all",
                                "enable.idempotence",
                                true,
                                "compression.type",
                                "zstd",
                                "compression.zstd.level",
                                1,
                                "batch.size",
                                batchBytes,
                                "linger.ms",
                                1,
                                MadeTopic.UNDER_WAY,
                                1,
                                "buffer.memory",
                                64L << 20,
                                "max.request.size",
                                Topic.MAX_RECORD_BYTES),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /// Writes these records and answers how many a second were acknowledged. Throws
    /// [ExecutionException] where one was not.
    double write(List<ProducerRecord<String, byte[]>> records) throws ExecutionException {
        AtomicReference<@Nullable Exception> refused = new AtomicReference<>();
        long begin = System.nanoTime();
        records.forEach(
                record -> producer.send(record, (_, why) -> refused.compareAndSet(null, why)));
        producer.flush();
        if (refused.get() != null) {
            throw new ExecutionException(refused.get());
        }
        return records.size() / ((System.nanoTime() - begin) / 1e9);
    }

    static ProducerRecord<String, byte[]> record(String id, Article article) {
        return new ProducerRecord<>(TOPIC, id, ContractJson.write(article));
    }

    @Override
    public void close() {
        producer.close();
    }
}
