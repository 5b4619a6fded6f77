package org.stancewire.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Position;
import org.stancewire.contract.Topic;
import org.stancewire.ingest.KafkaInThisJvm;
import org.stancewire.service.KafkaSettings;
import org.stancewire.service.TopicCreator;

class RevisionTailIT {
    @Test
    void knowsWhatWasThereBeforeItAndWhatOthersWrite() throws Exception {
        try (KafkaCluster broker = KafkaInThisJvm.startBroker();
                KafkaProducer<String, String> another = producer(broker)) {
            KafkaSettings settings = settings(broker.getBootstrapServers());
            new TopicCreator(settings).create(Topic.ARTICLES);
            append(another, 3, "a/1", "first");
            append(another, 3, "a/1", "again");
            KnownRevisions known = new KnownRevisions(100);
            try (RevisionTail tail = new RevisionTail(settings, known)) {
                tail.start();
                await(() -> known.find(Fingerprint.of("a/1")) != null);
                append(another, 5, "b/1", "later");
                await(() -> known.find(Fingerprint.of("b/1")) != null);
                assertThat(known.find(Fingerprint.of("a/1"))).isEqualTo(Position.after(3, 0));
                append(another, 3, "a/1", null);
                await(() -> known.find(Fingerprint.of("a/1")) == null);
                assertThat(known.find(Fingerprint.of("b/1"))).isEqualTo(Position.after(5, 0));
            }
        }
    }

    private static void append(
            KafkaProducer<String, String> producer, int partition, String key, String value)
            throws Exception {
        producer.send(new ProducerRecord<>(Topic.ARTICLES.topicName(), partition, key, value))
                .get();
    }

    private static KafkaProducer<String, String> producer(KafkaCluster broker) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.getBootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    static KafkaSettings settings(String bootstrapServers) {
        return new SmallRyeConfigBuilder()
                .withMapping(KafkaSettings.class)
                .withConverter(Duration.class, 200, text -> Duration.ofSeconds(20))
                .withDefaultValue("stancewire.kafka.bootstrap-servers", bootstrapServers)
                .build()
                .getConfigMapping(KafkaSettings.class);
    }

    static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            Thread.sleep(10);
        }
    }
}
