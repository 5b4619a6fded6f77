package org.stancewire.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.system.deploy.Watched;

/// `./stancewire up` from its first start to its end.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class UpIT {
    private static final String TEXT =
            """
            Flood wall is finished

            Olaf Scholz praised the European Union in Dresden on Friday. "The European Union has
            stood by this city," he said.
            """;

    private static final ObjectNode NO_BODY = JsonNodeFactory.instance.objectNode();

    @TempDir private Path temporary;

    @Test
    void whatIsPostedIsKeptAndNothingIsLeftRunning() throws Exception {
        Path article = Files.writeString(temporary.resolve("article.txt"), TEXT);
        long samples = samples();
        String id;
        List<ProcessHandle> children;

        try (Stancewire up = up()) {
            Http query = up.awaitPort("the feed");
            int ingest = up.awaitPort("to post").port();
            assertThat(post(ingest, article)).endsWith("1 accepted, 0 duplicate, 0 rejected\n");
            assertThat(post(ingest, article)).endsWith("0 accepted, 1 duplicate, 0 rejected\n");
            id = query.awaitTotal(samples + 1).get("articles").get(0).get("id").textValue();
            watches(query, new Http(ingest), up.awaitPort("enrich"));
            children = up.children();
            assertThat(children).hasSize(4);
            assertThat(up.interrupt()).isEqualTo(130);
            assertThat(children).noneMatch(ProcessHandle::isAlive);
        }

        // A cache that is none costs time and nothing else.
        Path home = HomeWithCaches.in(temporary).withBrokenCaches().root();
        try (Stancewire up = Stancewire.up(home, temporary)) {
            Http query = up.awaitPort("the feed");
            for (String name : List.of("kafka", "ingest", "enrich", "query")) {
                assertThat(temporary.resolve("data/logs").resolve(name + ".log"))
                        .content()
                        .doesNotContainIgnoringCase("aot")
                        .doesNotContain("already registered");
            }
            JsonNode again = query.get("/v1/articles/" + id);
            assertThat(again.get("text").textValue()).isEqualTo(TEXT);
            assertThat(again.get("entities").findValuesAsText("id")).contains("person:olaf-scholz");
            int ingest = up.awaitPort("to post").port();
            Path another = Files.writeString(temporary.resolve("another.txt"), "Another. " + TEXT);
            post(ingest, another);
            query.awaitTotal(samples + 2);
            postsAtTheAddressOfThePage(query);
            new Http(ingest).send("DELETE", "/v1/articles/at-the-page", NO_BODY, 200);
            waitsForAnArticleAndDeletesIt(new Http(ingest), query);
            query.awaitTotal(samples + 2);
            assertThat(reindex(query.port()))
                    .contains("The new index is in use: " + (samples + 2) + " articles");
            assertThat(query.get("/v1/articles/" + id).get("text").textValue()).isEqualTo(TEXT);
            query.awaitTotal(samples + 2);
            children = up.children();
            up.kill();
        }
        for (ProcessHandle child : children) {
            child.onExit().get();
        }
    }

    /// The dashboard and the alerts ask for nothing but what the services tell.
    private static void watches(Http... services) throws Exception {
        List<String> served = new ArrayList<>();
        for (Http service : services) {
            served.add(service.text("/q/metrics"));
        }
        Watched.checkAgainst(served);
    }

    /// As the page does it: query hands it on, and tells afterwards how all goes.
    private static void postsAtTheAddressOfThePage(Http query) throws Exception {
        ObjectNode body = query.exampleOfAPost().put("id", "at-the-page");
        JsonNode enriched = query.post("/v1/articles?wait=30s", body, 200);
        assertThat(enriched.get("title")).isEqualTo(body.get("title"));
        assertThat(query.get("/v1/subscriptions").get("total").intValue()).isZero();
        JsonNode status = query.get("/v1/status");
        Instant deadline = Instant.now().plus(Http.PATIENCE);
        while (status.at("/articlesPerSecond/readable").doubleValue() == 0
                || status.at("/stages/1/records").longValue() > 0) {
            assertThat(Instant.now()).as(status.toPrettyString()).isBefore(deadline);
            Thread.sleep(100);
            status = query.get("/v1/status");
        }
        assertThat(status.at("/articlesPerSecond/enriched").doubleValue()).isPositive();
        assertThat(status.at("/stages/0/replicas").intValue()).isEqualTo(1);
        assertThat(status.at("/stages/0/records").longValue()).isZero();
        assertThat(status.at("/index/state").textValue()).isEqualTo("READY");
        assertThat(status.get("rejected")).isEmpty();
        assertThat(status.get("problems")).isEmpty();
    }

    private static void waitsForAnArticleAndDeletesIt(Http ingest, Http query) throws Exception {
        ObjectNode body = new ObjectMapper().createObjectNode().put("text", "First. " + TEXT);
        ingest.send("PUT", "/v1/articles/to-go", body, 202);
        JsonNode enriched =
                ingest.send("PUT", "/v1/articles/to-go?wait=30s", body.put("text", TEXT), 200);
        assertThat(enriched.get("revision").intValue()).isEqualTo(2);
        assertThat(enriched.get("entities").findValuesAsText("id")).contains("person:olaf-scholz");
        JsonNode deleted = ingest.send("DELETE", "/v1/articles/to-go", body, 200);
        assertThat(deleted.get("revisions").intValue()).isEqualTo(2);
        query.awaitGone("/v1/articles/to-go");
        JsonNode anew = ingest.send("PUT", "/v1/articles/to-go?wait=30s", body, 200);
        assertThat(anew.get("revision").intValue()).isEqualTo(1);
        ingest.send("DELETE", "/v1/articles/to-go", body, 200);
    }

    @Test
    void aTakenPortIsNamedWithTheOptionThatChangesIt() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Stancewire up =
                        Stancewire.run(
                                temporary,
                                "up",
                                "--data=" + temporary.resolve("data"),
                                "--port=" + other.getLocalPort())) {
            assertThat(up.exitCode()).isEqualTo(1);
            assertThat(up.output())
                    .contains("port " + other.getLocalPort() + " is taken")
                    .contains("with --port");
        }
    }

    private Stancewire up() throws IOException {
        return Stancewire.up(temporary);
    }

    private String post(int ingest, Path file) throws Exception {
        try (Stancewire post =
                Stancewire.run(
                        temporary, "post", "--to=http://localhost:" + ingest, file.toString())) {
            post.exitCode();
            return post.output();
        }
    }

    private String reindex(int query) throws Exception {
        try (Stancewire reindex =
                Stancewire.run(temporary, "reindex", "--at=http://localhost:" + query)) {
            assertThat(reindex.exitCode()).isZero();
            return reindex.output();
        }
    }

    private static long samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../samples"))) {
            return files.count();
        }
    }
}
