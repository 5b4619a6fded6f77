package org.stancewire.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Article;
import org.stancewire.contract.Topic;
import org.stancewire.ingest.KafkaInThisJvm;
import org.stancewire.ingest.log.Trace;
import org.stancewire.service.KafkaSettings;
import org.stancewire.service.TopicCreator;

/// Anybody may post a text of one letter, which takes a thousandth of its size in the log. Many of
/// them are read in the memory that `up` gives to ingest, which holds a third of them.
class PackedTextsIT {
    private static final int REVISIONS = 300;

    private static KafkaCluster broker;

    @BeforeAll
    static void fillTheLog() throws Exception {
        broker = KafkaInThisJvm.startBroker();
        String servers = broker.getBootstrapServers();
        new TopicCreator(RevisionTailIT.settings(servers)).create(Topic.ARTICLES);
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        servers,
                        "compression.type",
                        "zstd",
                        "max.request.size",
                        Topic.MAX_RECORD_BYTES);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 1; i <= REVISIONS; i++) {
                producer.send(Records.of(article(i), Trace.NONE));
            }
        }
    }

    @AfterAll
    static void stop() throws Exception {
        broker.close();
    }

    @Test
    void aStartReadsAllOfThem() throws Exception {
        assertThat(run("tail")).isZero();
    }

    @Test
    void aDeletionFindsAllOfThem() throws Exception {
        assertThat(run("search")).isZero();
    }

    private static int run(String reader) throws IOException, InterruptedException {
        String here = System.getProperty("java.class.path");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx96m",
                                "-XX:+UseSerialGC",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-cp",
                                System.getProperty("surefire.test.class.path", here),
                                InLittleMemory.class.getName(),
                                reader,
                                broker.getBootstrapServers())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Article article(int revision) {
        String text = "x".repeat(Article.MAX_TEXT_BYTES);
        return new Article(
                "a", "" + revision, null, null, null, null, null, List.of(), text, List.of());
    }

    /// What reads the log, in a process of its own.
    static final class InLittleMemory {
        public static void main(String[] arguments) throws Exception {
            KafkaSettings kafka = RevisionTailIT.settings(arguments[1]);
            if (arguments[0].equals("search")) {
                assertThat(new RevisionSearch(kafka).revisionsOf("a")).hasSize(REVISIONS);
                return;
            }
            KnownRevisions known = new KnownRevisions(REVISIONS);
            try (RevisionTail tail = new RevisionTail(kafka, known)) {
                tail.start();
                RevisionTailIT.await(() -> known.find(Fingerprint.of("a/" + REVISIONS)) != null);
            }
        }
    }
}
