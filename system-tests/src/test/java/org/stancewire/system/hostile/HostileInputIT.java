package org.stancewire.system.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.contract.Topic;
import org.stancewire.system.Http;
import org.stancewire.system.Stancewire;
import org.stancewire.system.trust.Form;

/// Whatever is sent, each article is refused, or in the feed, or put aside with a reason; and the
/// stream goes on.
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class HostileInputIT {
    private static final int POSTS = Form.ofThisRun().of(300, 5_000);
    private static final long SEED = 8_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(Form.ofThisRun().of(5, 30));

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] GARBAGE = "\u001b[2J{\"schema\":2}".getBytes(UTF_8);

    @TempDir private Path temporary;

    @Test
    void everyArticleIsRefusedOrInTheFeedOrPutAside() throws Exception {
        try (Stancewire up = Stancewire.up(temporary, "--without-samples")) {
            Http query = up.awaitPort("the feed");
            Http ingest = up.awaitPort("to post");
            String kafka = up.awaitBroker();

            Set<String> accepted = new TreeSet<>();
            Map<Integer, Integer> answers = new TreeMap<>();
            for (int i = 0; i < POSTS; i++) {
                if (i == POSTS / 2) {
                    putGarbage(kafka);
                }
                HttpResponse<String> answer = post(ingest, FuzzedPost.of(SEED + i));
                answers.merge(answer.statusCode(), 1, Integer::sum);
                if (answer.statusCode() < 300) {
                    accepted.add(JSON.readTree(answer.body()).get("id").textValue());
                } else {
                    assertThat(answer.statusCode())
                            .as("post %d: %s", SEED + i, answer.body())
                            .isBetween(400, 499);
                }
            }
            assertThat(accepted).hasSizeGreaterThan(POSTS / 10);
            assertThat(answers.getOrDefault(202, 0)).isLessThan(POSTS);

            ObjectNode healthy =
                    JSON.createObjectNode().put("id", "healthy").put("text", "All is well.");
            ingest.send("POST", "/v1/articles", healthy, 202);
            awaitAll(query, kafka, accepted, "healthy");

            JsonNode status = awaitPassedOver(query);
            assertThat(status.at("/passedOver/last").textValue()).startsWith("enriched-articles/");
            listsShowsAndRetries(kafka);
        }
    }

    /// What is neither in the feed nor put aside after a long while is lost.
    private static void awaitAll(Http query, String kafka, Set<String> accepted, String healthy)
            throws Exception {
        Set<String> left = new HashSet<>(accepted);
        left.add(healthy);
        Map<String, String> rejected = new HashMap<>();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!left.isEmpty() && Instant.now().isBefore(deadline)) {
            for (String id : Set.copyOf(left)) {
                if (isReadable(query, id)) {
                    left.remove(id);
                }
            }
            rejected.putAll(rejected(kafka));
            left.removeAll(rejected.keySet());
            Thread.sleep(100);
        }
        assertThat(left).as("lost").isEmpty();
        assertThat(rejected).doesNotContainKey(healthy);
        assertThat(rejected.values()).noneMatch(String::isBlank);
    }

    private static boolean isReadable(Http query, String id) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:" + query.port() + "/v1/articles/" + id))
                        .build();
        int status = CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        assertThat(status).as(id).isIn(200, 404);
        return status == 200;
    }

    private static JsonNode awaitPassedOver(Http query) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        JsonNode status = query.get("/v1/status");
        while (status.at("/passedOver/records").longValue() != 1) {
            assertThat(Instant.now()).as(status.toPrettyString()).isBefore(deadline);
            Thread.sleep(50);
            status = query.get("/v1/status");
        }
        return status;
    }

    private void listsShowsAndRetries(String kafka) throws Exception {
        String list = rejectedCommand("list", "--kafka", kafka);
        String line = list.lines().filter(it -> it.contains("foreign/1")).findFirst().orElseThrow();
        assertThat(line).contains("UNDECODABLE").contains("articles/5/");
        String place = line.split(" +")[2];

        String shown = rejectedCommand("show", place, "--kafka", kafka);
        assertThat(shown).contains("reason:  UNDECODABLE").endsWith("\\u001b[2J{\"schema\":2}\n");
        assertThat(shown).doesNotContain("\u001b");

        assertThat(rejectedCommand("retry", place, "--kafka", kafka)).endsWith("1 put back\n");
        Instant deadline = Instant.now().plus(PATIENCE);
        while (count(rejectedCommand("list", "--kafka", kafka), "foreign/1") < 2) {
            assertThat(Instant.now()).isBefore(deadline);
        }
        // The same bytes are put aside twice now, and are put back once.
        assertThat(rejectedCommand("retry", "--reason", "UNDECODABLE", "--kafka", kafka))
                .endsWith("1 put back\n");
    }

    private static long count(String list, String key) {
        return list.lines().filter(it -> it.contains(key)).count();
    }

    private String rejectedCommand(String... arguments) throws Exception {
        String[] all = new String[arguments.length + 1];
        all[0] = "rejected";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        try (Stancewire command = Stancewire.run(temporary, all)) {
            int code = command.exitCode();
            assertThat(code).as(command.output()).isZero();
            return command.output();
        }
    }

    private static HttpResponse<String> post(Http ingest, FuzzedPost post) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + ingest.port() + "/v1/articles"))
                        .header("Content-Type", post.type())
                        .timeout(PATIENCE)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(post.body()))
                        .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void putGarbage(String kafka) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            byte[] key = "foreign/1".getBytes(UTF_8);
            for (Topic topic : List.of(Topic.ARTICLES, Topic.ENRICHED_ARTICLES)) {
                producer.send(new ProducerRecord<>(topic.topicName(), 5, key, GARBAGE)).get();
            }
        }
    }

    /// The ids of what was put aside, and why.
    private static Map<String, String> rejected(String kafka) {
        Map<String, String> reasons = new HashMap<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", kafka, "isolation.level", "read_committed"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(Topic.REJECTED_ARTICLES.topicName()).stream()
                            .map(it -> new TopicPartition(it.topic(), it.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
                consumer.poll(Duration.ofMillis(50)).forEach(it -> reasons.put(id(it), why(it)));
            }
        }
        return reasons;
    }

    private static String id(ConsumerRecord<byte[], byte[]> record) {
        String key = record.key() == null ? "" : new String(record.key(), UTF_8);
        return key.substring(0, Math.max(0, key.lastIndexOf('/')));
    }

    private static String why(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.headers().lastHeader("stancewire.rejected.detail").value(), UTF_8);
    }
}
