package org.stancewire.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A backup that is made while articles come in, and what is there once it is restored.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BackupIT {
    private static final int BEFORE = 50;

    @TempDir private Path temporary;

    @Test
    void whatWasAcceptedBeforeIsThereOnceAndAllGoesOn() throws Exception {
        Path file = temporary.resolve("kept.zip");
        Queue<String> accepted = new ConcurrentLinkedQueue<>();
        List<String> before;
        JsonNode asItWas;
        try (Stancewire up = up("first")) {
            Http query = up.awaitPort("the feed");
            Http ingest = up.awaitPort("to post");
            AtomicBoolean enough = new AtomicBoolean();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<?> posting = threads.submit(() -> post(ingest, accepted, enough));
                while (accepted.size() < BEFORE) {
                    Thread.sleep(20);
                }
                before = List.copyOf(accepted);
                assertThat(run("backup", file.toString(), "--data=" + temporary.resolve("first")))
                        .contains("files of the log");
                enough.set(true);
                posting.get();
            }
            asItWas = query.await("/v1/articles/" + before.getFirst());
            assertThat(run("backup", file.toString(), "--data=" + temporary.resolve("first")))
                    .contains("is there already");
            up.interrupt();
        }
        assertThat(run("restore", file.toString(), "--data=" + temporary.resolve("second")))
                .contains("is as it was at");
        try (Stancewire up = up("second")) {
            Http query = up.awaitPort("the feed");
            Http ingest = up.awaitPort("to post");
            query.post("/v1/articles?wait=30s", article("last"), 200);
            for (String id : before) {
                query.await("/v1/articles/" + id);
            }
            Set<String> there = ids(query);
            assertThat(there).containsAll(before).contains("last");
            assertThat(there).isSubsetOf(with(accepted, "last"));
            assertThat(query.get("/v1/articles/" + before.getFirst())).isEqualTo(asItWas);
            assertThat(
                            ingest.send("PUT", "/v1/articles/" + before.getFirst(), text(0), 200)
                                    .get("duplicate")
                                    .booleanValue())
                    .isTrue();
            up.interrupt();
        }
    }

    /// Posts numbered articles until it is enough; keeps the ids that were taken.
    private static Void post(Http ingest, Queue<String> accepted, AtomicBoolean enough)
            throws Exception {
        for (int i = 0; !enough.get(); i++) {
            ingest.send("PUT", "/v1/articles/n" + i, text(i), 202);
            accepted.add("n" + i);
        }
        return null;
    }

    private static JsonNode text(int number) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("text", "Sample " + number + ". Olaf Scholz praised the European Union.");
    }

    private static JsonNode article(String id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("text", "Sample text. Olaf Scholz praised the European Union.");
    }

    /// Of all articles in the feed; throws where one is there twice.
    private static Set<String> ids(Http query) throws Exception {
        JsonNode page = query.get("/v1/articles?limit=1000&fields=id");
        List<String> ids = new ArrayList<>(page.get("articles").findValuesAsText("id"));
        while (page.hasNonNull("cursor")) {
            page =
                    query.get(
                            "/v1/articles?limit=1000&fields=id&cursor="
                                    + page.get("cursor").textValue());
            ids.addAll(page.get("articles").findValuesAsText("id"));
        }
        assertThat(ids).doesNotHaveDuplicates().hasSize(page.get("total").intValue());
        return new TreeSet<>(ids);
    }

    private static Set<String> with(Queue<String> ids, String one) {
        Set<String> all = new TreeSet<>(ids);
        all.add(one);
        return all;
    }

    private String run(String... arguments) throws Exception {
        try (Stancewire command = Stancewire.run(temporary, arguments)) {
            command.exitCode();
            return command.output();
        }
    }

    private Stancewire up(String data) throws Exception {
        return Stancewire.run(
                temporary,
                "up",
                "--data=" + temporary.resolve(data),
                "--without-samples",
                "--port=0",
                "--ingest-port=0",
                "--enrich-port=0",
                "--kafka-port=0");
    }
}
