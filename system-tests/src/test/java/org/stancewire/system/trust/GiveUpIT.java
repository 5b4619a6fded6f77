package org.stancewire.system.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.contract.Topic;
import org.stancewire.system.Http;
import org.stancewire.system.Stancewire;

/// An article that ends whatever process analyses it: here by SIGKILL as soon as it has begun.
/// After three processes it is put aside, and what comes behind it is in the feed.
class GiveUpIT {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /// So many tokens and names that analysing takes seconds, in a process that has just begun.
    private static final String LONG =
            IntStream.range(0, 4_000)
                    .mapToObj(i -> "Marina Kestrova%d criticised Anton Velgarin%d.".formatted(i, i))
                    .collect(Collectors.joining(" "));

    @TempDir private Path temporary;

    @Test
    void whatThreeProcessesDieOfIsPutAside() throws Exception {
        Form.longOnly("enrich is started four times");
        try (Stancewire up = Stancewire.up(temporary, "--without-samples")) {
            Http query = up.awaitPort("the feed");
            Http ingest = up.awaitPort("to post");
            String kafka = up.awaitBroker();
            kill(up, "enrich");
            post(ingest, "deadly", LONG);
            post(ingest, "healthy", "All is well.");
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
                for (int begun = 1; begun <= 3; begun++) {
                    await(admin, "begun " + begun);
                    kill(up, "enrich");
                }
            }
            query.await("/v1/articles/healthy");
            // It is put back, twice by one who is not sure, and is there once.
            retry(kafka);
            retry(kafka);
            query.await("/v1/articles/deadly");
            assertThat(query.get("/v1/articles").get("total").intValue()).isEqualTo(2);
        }
    }

    private void retry(String kafka) throws Exception {
        try (Stancewire command =
                Stancewire.run(
                        temporary, "rejected", "retry", "--reason", "GAVE_UP", "--kafka", kafka)) {
            assertThat(command.exitCode()).as(command.output()).isZero();
            assertThat(command.output()).endsWith("1 put back\n");
        }
    }

    private static void post(Http ingest, String id, String text) throws Exception {
        ingest.send(
                "POST",
                "/v1/articles",
                JsonNodeFactory.instance.objectNode().put("id", id).put("text", text),
                202);
    }

    private static void kill(Stancewire up, String name) throws Exception {
        Optional<ProcessHandle> child = up.child(name);
        while (child.isEmpty()) {
            Thread.sleep(20);
            child = up.child(name);
        }
        child.get().destroyForcibly();
        child.get().onExit().get();
    }

    /// Waits until this stands beside an offset of the group.
    private static void await(Admin admin, String mark) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (admin
                .listConsumerGroupOffsets(Topic.ENRICH_GROUP)
                .partitionsToOffsetAndMetadata()
                .get()
                .values()
                .stream()
                .filter(it -> it != null)
                .map(OffsetAndMetadata::metadata)
                .noneMatch(mark::equals)) {
            assertThat(Instant.now()).as("no '%s'", mark).isBefore(deadline);
            Thread.sleep(5);
        }
    }
}
