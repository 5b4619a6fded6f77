package org.stancewire.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.contract.Event;
import org.stancewire.contract.Topic;

/// What the services write is what the AsyncAPI document says.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class AsyncApiIT {
    private static final Set<Event> EXPECTED =
            Set.of(
                    Event.ARTICLE_ACCEPTED,
                    Event.ARTICLE_ENRICHED,
                    Event.ARTICLE_REJECTED,
                    Event.SUBSCRIPTION_CHANGED,
                    Event.SUBSCRIPTION_POLLED,
                    Event.SUBSCRIPTION_REMOVED);

    /// A feed at an address that there never is (RFC 2606): its polls fail, and are written down.
    private static final ObjectNode FEED =
            JsonNodeFactory.instance
                    .objectNode()
                    .put("url", "http://feeds.example/news.xml")
                    .put("name", "News")
                    .put("interval", "15m");

    @TempDir private Path temporary;

    @Test
    void everyRecordIsAsDescribed() throws Exception {
        AsyncApi document = new AsyncApi();
        Set<String> missing = new TreeSet<>(EXPECTED.stream().map(Event::type).toList());
        try (Stancewire up =
                        Stancewire.run(
                                temporary,
                                "up",
                                "--data=" + temporary.resolve("data"),
                                "--port=0",
                                "--ingest-port=0",
                                "--enrich-port=0",
                                "--kafka-port=0");
                KafkaConsumer<byte[], byte[]> consumer = consumer(up.awaitBroker())) {
            putGarbage(up.awaitBroker());
            Http ingest = up.awaitPort("to post");
            String feed = ingest.post("/v1/subscriptions", FEED, 201).get("id").textValue();
            boolean followed = true;
            consumer.subscribe(Stream.of(Topic.values()).map(Topic::topicName).toList());
            while (!missing.isEmpty()) {
                for (ConsumerRecord<byte[], byte[]> it : consumer.poll(Duration.ofMillis(200))) {
                    if (it.headers().lastHeader("ce_type") == null) {
                        assertThat(it.value()).as("ours alone").isEqualTo("{".getBytes(UTF_8));
                        continue;
                    }
                    assertThat(document.faults(it)).as("%s", it.headers()).isEmpty();
                    missing.remove(new String(it.headers().lastHeader("ce_type").value(), UTF_8));
                }
                if (followed && !missing.contains(Event.SUBSCRIPTION_POLLED.type())) {
                    followed = false;
                    ingest.send("DELETE", "/v1/subscriptions/" + feed, FEED, 204);
                }
            }
        }
    }

    private static void putGarbage(String broker) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            byte[] key = "garbage/1".getBytes(UTF_8);
            producer.send(
                            new ProducerRecord<>(
                                    Topic.ARTICLES.topicName(), key, "{".getBytes(UTF_8)))
                    .get();
        }
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String broker) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", broker,
                        "group.id", "reader",
                        "isolation.level", "read_committed",
                        "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
