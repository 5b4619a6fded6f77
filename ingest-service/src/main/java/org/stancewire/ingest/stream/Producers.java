package org.stancewire.ingest.stream;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.stancewire.contract.Topic;
import org.stancewire.service.KafkaSettings;

/// What writes to the topic `articles`: one producer sends at once, the other lets what comes wait
/// a moment for more: a batch of many costs the brokers a third of what small ones do. Neither ever
/// blocks.
record Producers(Producer<String, byte[]> prompt, Producer<String, byte[]> gathering)
        implements AutoCloseable {
    private static final String TOPIC = Topic.ARTICLES.topicName();

    /// In milliseconds: two or three of a hundred articles a second.
    private static final int MOMENT = 25;

    private static final int BATCH_BYTES = 128 << 10;
    private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(2);

    /// Opens both. Throws [KafkaException] while no broker tells where the topic is, and
    /// [IllegalStateException] when the topic has another number of partitions.
    static Producers open(KafkaSettings kafka, StreamSettings settings)
            throws InterruptedException {
        Producer<String, byte[]> prompt = null;
        Producer<String, byte[]> gathering = null;
        boolean open = false;
        try {
            prompt = open(kafka, settings, "stancewire-ingest", 1);
            gathering = open(kafka, settings, "stancewire-ingest-gathering", MOMENT);
            open = true;
            return new Producers(prompt, gathering);
        } finally {
            if (!open && prompt != null) {
                prompt.close(Duration.ZERO);
            }
        }
    }

    private static Producer<String, byte[]> open(
            KafkaSettings kafka, StreamSettings settings, String name, int lingerMillis)
            throws InterruptedException {
        Producer<String, byte[]> opening =
                new KafkaProducer<>(kafka.with(settings(settings, name, lingerMillis)));
        boolean open = false;
        try {
            int partitions = partitions(opening, kafka.timeout());
            if (partitions != Topic.PARTITIONS) {
                throw new IllegalStateException(
                        "topic "
                                + TOPIC
                                + " has "
                                + partitions
                                + " partitions and needs "
                                + Topic.PARTITIONS
                                + "; replay it into a new one or use another Kafka");
            }
            open = true;
            return opening;
        } finally {
            if (!open) {
                opening.close(Duration.ZERO);
            }
        }
    }

    /// Asks until the answer is there: no call blocks, as `max.block.ms` is 0.
    private static int partitions(Producer<String, byte[]> opening, Duration limit)
            throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            try {
                return opening.partitionsFor(TOPIC).size();
            } catch (TimeoutException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.sleep(20);
            }
        }
    }

    private static Map<String, Object> settings(
            StreamSettings settings, String name, int lingerMillis) {
        int wait = Math.toIntExact(settings.acknowledgeWithin().toMillis());
        return Map.ofEntries(
                Map.entry("client.id", name),
                Map.entry("key.serializer", StringSerializer.class),
                Map.entry("value.serializer", ByteArraySerializer.class),
                Map.entry("acks", "all"),
                Map.entry("enable.idempotence", true),
                Map.entry("compression.type", "zstd"),
                Map.entry("compression.zstd.level", 1),
                Map.entry("linger.ms", lingerMillis),
                Map.entry("batch.size", BATCH_BYTES),
                // What comes while a request is on its way goes with the next one: under load a
                // few large requests instead of many small ones.
                Map.entry("max.in.flight.requests.per.connection", 1),
                Map.entry("max.block.ms", 0),
                // A batch may be as old as a wait when its last record joins it, and no record is
                // given up before its own wait is over.
                Map.entry("delivery.timeout.ms", 2 * wait),
                Map.entry("request.timeout.ms", Math.max(1, wait / 2)),
                Map.entry("buffer.memory", settings.buffer().asLongValue() / 2),
                Map.entry("max.request.size", Topic.MAX_RECORD_BYTES),
                Map.entry("retry.backoff.ms", 50),
                Map.entry("reconnect.backoff.max.ms", 500),
                // Never forget the partitions: asking for them again would have to block.
                Map.entry("metadata.max.idle.ms", Duration.ofDays(365).toMillis()));
    }

    @Override
    public void close() {
        prompt.close(TIME_TO_CLOSE);
        gathering.close(TIME_TO_CLOSE);
    }
}
