package org.stancewire.cli.bench.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
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
import org.stancewire.cli.bench.made.MadeTopic;
import org.stancewire.cli.bench.measure.Latencies;
import org.stancewire.contract.Topic;

/// What Kafka alone takes: the same bodies at the same rate, from its own producer to its own
/// consumer, acknowledged and packed as ingest has them.
record KafkaAlone(String kafka, double rate) {
    private static final String TOPIC = "bench-journeys";

    /// How long each took from when it was to be sent until the consumer had it.
    Latencies run(byte[][] bodies) throws InterruptedException, ExecutionException {
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
            Thread sending = Thread.startVirtualThread(() -> send(bodies, due, producer));
            while (took.count() < bodies.length) {
                for (ConsumerRecord<Integer, byte[]> it : consumer.poll(Duration.ofSeconds(1))) {
                    took.add(Now.nanos() - due[it.key()]);
                }
            }
            sending.join();
        }
        return took;
    }

    private void send(byte[][] bodies, long[] due, Producer<Integer, byte[]> producer) {
        long begin = Now.nanos();
        for (int i = 0; i < bodies.length; i++) {
            due[i] = begin + (long) (i * 1e9 / rate);
            for (long left = due[i] - Now.nanos(); left > 0; left = due[i] - Now.nanos()) {
                LockSupport.parkNanos(left);
            }
            var _ = producer.send(new ProducerRecord<>(TOPIC, i, bodies[i]));
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
