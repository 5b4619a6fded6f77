package org.stancewire.enrich.stream;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.stancewire.contract.Topic;
import org.stancewire.service.KafkaSettings;

/// Makes the consumer and the producer of a session. They carry the instance's name, so that a new
/// one takes the place of one that is dead but not yet missed.
class Clients {
    static final String GROUP = Topic.ENRICH_GROUP;

    private final KafkaSettings kafka;
    private final EnrichSettings settings;

    Clients(KafkaSettings kafka, EnrichSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    /// The most records that a batch has.
    int batchRecords() {
        return settings.batchRecords();
    }

    /// The size in bytes at which a batch stops growing.
    int batchBytes() {
        return settings.batchBytes();
    }

    Consumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(kafka.with(consumerSettings()));
    }

    Producer<byte[], byte[]> producer() {
        return new KafkaProducer<>(kafka.with(producerSettings()));
    }

    private Map<String, Object> consumerSettings() {
        Map<String, Object> all = new HashMap<>();
        all.put("group.id", GROUP);
        all.put("group.instance.id", name());
        all.put("client.id", name());
        all.put("isolation.level", "read_committed");
        all.put("auto.offset.reset", "earliest");
        all.put("enable.auto.commit", false);
        all.put("allow.auto.create.topics", false);
        all.put("partition.assignment.strategy", CooperativeStickyAssignor.class.getName());
        all.put("session.timeout.ms", 10_000);
        // Only by its heartbeat a member learns that another has left, and takes its share over.
        all.put("heartbeat.interval.ms", 500);
        all.put("max.poll.records", settings.batchRecords());
        all.put("fetch.max.bytes", settings.batchBytes());
        all.put("max.partition.fetch.bytes", settings.batchBytes());
        all.put("key.deserializer", ByteArrayDeserializer.class.getName());
        all.put("value.deserializer", ByteArrayDeserializer.class.getName());
        return all;
    }

    private Map<String, Object> producerSettings() {
        Map<String, Object> all = new HashMap<>();
        all.put("transactional.id", name());
        all.put("client.id", name());
        // Shorter than a reader's patience: an open transaction holds every reader back.
        all.put("transaction.timeout.ms", 15_000);
        all.put("max.block.ms", 10_000);
        all.put("linger.ms", 0);
        all.put("compression.type", "zstd");
        // A new transaction waits for the end of the last one in steps of this length.
        all.put("retry.backoff.ms", 5);
        all.put("max.request.size", 2 * Topic.MAX_RECORD_BYTES);
        all.put("key.serializer", ByteArraySerializer.class.getName());
        all.put("value.serializer", ByteArraySerializer.class.getName());
        return all;
    }

    private String name() {
        return GROUP + "-" + settings.instanceName();
    }
}
