package org.stancewire.cli.bench.live;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.IntegerDeserializer;
import org.apache.kafka.common.serialization.IntegerSerializer;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.bench.made.MadeTopic;
import org.stancewire.cli.bench.measure.Latencies;
import org.stancewire.contract.Topic;

/// What Kafka alone takes: the same bodies at the same rate, from its own producer to its own
/// consumer, acknowledged and packed as ingest has them.
///
/// @param warmUp so many of the bodies come first, and do not count
record KafkaAlone(String kafka, double rate, int warmUp) {
    private static final String TOPIC = "bench-journeys";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /// How long each took from when it was to be sent until the consumer had it. Throws
    /// [IOException] where one of them never came.
    Latencies run(byte[][] bodies) throws IOException, InterruptedException, ExecutionException {
        new MadeTopic(TOPIC, Topic.ARTICLES).create(kafka);
        long[] due = new long[bodies.length];
        Latencies took = new Latencies();
        try (Producer<Integer, byte[]> producer =
                        new KafkaProducer<>(
                                Map.of(
                                        "bootstrap.servers",
                                        kafka,
                                        "acks",
                                        "all",
                                        "compression.type",
                                        "zstd",
                                        MadeTopic.UNDER_WAY,
                                        1),
                                new IntegerSerializer(),
                                new ByteArraySerializer());
                Consumer<Integer, byte[]> consumer = consumer()) {
            AtomicReference<@Nullable Exception> refused = new AtomicReference<>();
            Thread sending = Thread.startVirtualThread(() -> send(bodies, due, producer, refused));
            Duration most = PATIENCE.plusSeconds((long) (bodies.length / rate));
            long deadline = System.nanoTime() + most.toNanos();
            for (int came = 0; came < bodies.length; ) {
                for (ConsumerRecord<Integer, byte[]> it : consumer.poll(Duration.ofSeconds(1))) {
                    came++;
                    if (it.key() >= warmUp) {
                        took.add(Now.nanos() - due[it.key()]);
                    }
                }
                if (refused.get() != null || System.nanoTime() > deadline) {
                    String missing = "%d of %d records came".formatted(came, bodies.length);
                    throw new IOException("from Kafka alone " + missing, refused.get());
                }
            }
            sending.join();
        }
        return took;
    }

    private void send(
            byte[][] bodies,
            long[] due,
            Producer<Integer, byte[]> producer,
            AtomicReference<@Nullable Exception> refused) {
        long begin = Now.nanos();
        for (int i = 0; i < bodies.length; i++) {
            due[i] = begin + (long) (i * 1e9 / rate);
            for (long left = due[i] - Now.nanos(); left > 0; left = due[i] - Now.nanos()) {
                LockSupport.parkNanos(left);
            }
            var _ =
                    producer.send(
                            new ProducerRecord<>(TOPIC, i, bodies[i]),
                            (_, why) -> refused.compareAndSet(null, why));
        }
    }

    private Consumer<Integer, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", kafka);
        Consumer<Integer, byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new IntegerDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(it -> new TopicPartition(TOPIC, it))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }
}
