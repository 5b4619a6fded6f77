package org.stancewire.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A whole system that asks everybody for a key.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class AccessIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir private Path folder;

    @Test
    void asksEverybodyForAKeyFromTheFirstStartOn() throws Exception {
        String desk = create("desk", "publish,read");
        String monitor = create("monitor", "operate");
        Path article = Files.writeString(folder.resolve("a.txt"), "Olaf Scholz praised NATO.");
        try (Stancewire up = up()) {
            int query = up.awaitPort("the feed").port();
            int ingest = up.awaitPort("to post").port();
            int enrich = up.awaitPort("enrich").port();
            assertThat(up.output()).contains("Sample articles: ", " 0 rejected", file().toString());

            String to = "--to=http://localhost:" + ingest;
            assertThat(run(Map.of("STANCEWIRE_KEY", ""), "post", to, article.toString()))
                    .contains("Authorization: Bearer KEY")
                    .contains("STANCEWIRE_KEY");
            assertThat(run(Map.of("STANCEWIRE_KEY", monitor), "post", to, article.toString()))
                    .contains("takes the role publish");
            assertThat(run(Map.of("STANCEWIRE_KEY", desk), "post", to, article.toString()))
                    .contains("1 accepted");

            for (String page : new String[] {"/", "/v1/articles", "/feed.atom"}) {
                expect(query, page, "", 401);
                expect(query, page, monitor, 403);
                expect(query, page, desk, 200);
            }
            for (int port : new int[] {query, ingest, enrich}) {
                expect(port, "/q/health/ready", "", 200);
                expect(port, "/q/metrics", "", 401);
                expect(port, "/q/metrics", desk, 403);
                expect(port, "/q/metrics", monitor, 200);
            }

            String id = desk.substring("sw_".length(), "sw_".length() + 8);
            assertThat(run(Map.of(), "keys", "revoke", "--file", file().toString(), id))
                    .contains("revoked " + id);
            for (int port : new int[] {query, ingest, enrich}) {
                awaitStatus(port, desk, 401);
            }
            assertThat(run(Map.of(), "keys", "list", "--file", file().toString()))
                    .contains("desk", "monitor")
                    .doesNotContain("samples");
            assertThat(up.interrupt()).isEqualTo(130);
        }
    }

    private Path file() {
        return folder.resolve("keys.ndjson");
    }

    private Stancewire up() throws IOException {
        return Stancewire.run(
                folder,
                "up",
                "--keys=" + file(),
                "--data=" + folder.resolve("data"),
                "--port=0",
                "--ingest-port=0",
                "--enrich-port=0",
                "--kafka-port=0");
    }

    private String create(String name, String roles) throws Exception {
        String said =
                run(
                        Map.of(),
                        "keys",
                        "create",
                        "--file=" + file(),
                        "--name=" + name,
                        "--role=" + roles);
        return said.lines().filter(it -> it.startsWith("sw_")).findFirst().orElseThrow();
    }

    private String run(Map<String, String> environment, String... arguments) throws Exception {
        try (Stancewire command = Stancewire.run(folder, environment, arguments)) {
            command.exitCode();
            return command.output();
        }
    }

    private static void expect(int port, String path, String key, int status) throws Exception {
        assertThat(status(port, path, key)).as("%s with '%.12s'", path, key).isEqualTo(status);
    }

    private static void awaitStatus(int port, String key, int status) throws Exception {
        Instant deadline = Instant.now().plus(Http.PATIENCE);
        while (status(port, "/q/openapi", key) != status) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(20);
        }
    }

    private static int status(int port, String path, String key) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
