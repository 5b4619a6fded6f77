package org.stancewire.cli.post;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.cli.terminal.Progress;

/// Posts to a server that answers as ingest does; the system tests post to ingest itself.
class PostingTest {
    @TempDir private Path folder;

    private final List<String> arrived = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> known = Collections.synchronizedSet(new HashSet<>());
    private final AtomicInteger busy = new AtomicInteger();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/articles", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void postsEachKindOfFileInTheOrderOfTheirNames() throws Exception {
        write("c.txt", "A headline\n\nA text.");
        write("a.json", "{\"text\": \"one\"}\n");
        write("b.ndjson", "{\"text\":\"two\"}\n\n{\"text\":\"three\"}");
        write("d.json", " [{\"text\":\"four\"},\n {\"text\":\"five\"}]");
        write("e.jpg", "no article");
        String summary = post(1, "", folder);
        assertThat(summary).isEqualTo("6 posted: 6 accepted, 0 duplicate, 0 rejected");
        assertThat(arrived)
                .containsExactly(
                        "application/json {\"text\": \"one\"}\n",
                        "application/json {\"text\":\"two\"}",
                        "application/json {\"text\":\"three\"}",
                        "text/plain; charset=utf-8 A headline\n\nA text.",
                        "application/json {\"text\":\"four\"}",
                        "application/json {\"text\":\"five\"}");
        assertThat(Inputs.of(List.of(folder)).skipped()).isEqualTo(1);
    }

    @Test
    void tellsTheReasonOfEachRejectionInTheOrderOfTheInput() throws Exception {
        Path file =
                write(
                        "a.ndjson",
                        """
                        {"text":"one"}
                        {"bad":1}
                        {"text":"one"}
                        {"bad":2}
                        {"text":"two"}
                        """);
        assertThat(post(1, "", file)).isEqualTo("5 posted: 2 accepted, 1 duplicate, 2 rejected");
        assertThat(said.toString(UTF_8).lines())
                .containsExactly(
                        "rejected " + file + ":2: give the article's text (/text)",
                        "rejected " + file + ":4: give the article's text (/text)");
    }

    @Test
    void readsNdjsonFromStandardInput() throws Exception {
        String lines =
                IntStream.range(0, 500)
                        .mapToObj(i -> "{\"text\":\"" + i + "\"}\n")
                        .collect(Collectors.joining());
        assertThat(post(16, lines, Inputs.STANDARD_INPUT))
                .isEqualTo("500 posted: 500 accepted, 0 duplicate, 0 rejected");
        assertThat(arrived).hasSize(500).doesNotHaveDuplicates();
    }

    @Test
    void sendsAgainWhatABusyIngestRefused() throws Exception {
        busy.set(3);
        assertThat(post(1, "{\"text\":\"one\"}", Inputs.STANDARD_INPUT))
                .isEqualTo("1 posted: 1 accepted, 0 duplicate, 0 rejected");
        assertThat(arrived).hasSize(4);
    }

    @Test
    void givesUpOnAnIngestThatStaysBusy() throws Exception {
        busy.set(Integer.MAX_VALUE);
        assertThat(post(1, "{\"text\":\"one\"}", Inputs.STANDARD_INPUT))
                .isEqualTo("1 posted: 0 accepted, 0 duplicate, 1 rejected");
        assertThat(said.toString(UTF_8)).contains("given up after 20 tries: come back later");
    }

    @Test
    void rejectsTheRestOfAnArrayThatBreaksOff() throws Exception {
        Path file = write("a.json", "[{\"text\":\"one\"},\n{\"text\":\"two\"},\n{\"text\":");
        assertThat(post(1, "", file)).isEqualTo("3 posted: 2 accepted, 0 duplicate, 1 rejected");
        assertThat(said.toString(UTF_8)).startsWith("rejected " + file + ":3: not JSON from here");
    }

    @Test
    void rejectsWhatIsLargerThanAnyArticleWithoutSendingIt() throws Exception {
        Path file = write("a.txt", "a".repeat(Draft.MAX_BYTES + 1));
        assertThat(post(1, "", file)).isEqualTo("1 posted: 0 accepted, 0 duplicate, 1 rejected");
        assertThat(arrived).isEmpty();
    }

    @Test
    void saysThatNobodyAnswers() {
        URI nowhere = base();
        server.stop(0);
        assertThatThrownBy(() -> post(nowhere, 4, "{}\n{}\n", Inputs.STANDARD_INPUT))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("nobody answers at " + nowhere);
    }

    @Test
    void namesAnInputThatCannotBePosted() throws IOException {
        Path picture = write("a.png", "");
        for (Path wrong : List.of(picture, folder, folder.resolve("none.txt"))) {
            assertThatThrownBy(() -> Inputs.of(List.of(wrong)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith(wrong.toString());
        }
    }

    private String post(int atOnce, String standardInput, Path... inputs) throws Exception {
        return post(base(), atOnce, standardInput, inputs);
    }

    private String post(URI to, int atOnce, String standardInput, Path... inputs) throws Exception {
        try (IngestClient ingest = new IngestClient(to, Duration.ofMillis(1))) {
            Posting posting = new Posting(new PrintStream(said, true, UTF_8), Progress.none());
            InputStream in = new ByteArrayInputStream(standardInput.getBytes(UTF_8));
            posting.run(ingest, Inputs.of(List.of(inputs)), in, atOnce);
            return posting.summary();
        }
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        arrived.add(exchange.getRequestHeaders().getFirst("Content-Type") + " " + body);
        if (busy.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            send(exchange, 503, "{\"detail\":\"come back later\"}");
        } else if (body.contains("bad")) {
            send(exchange, 422, "{\"detail\":\"give the article's text\",\"pointer\":\"/text\"}");
        } else if (known.add(body)) {
            send(exchange, 202, "{\"id\":\"1\",\"position\":\"1.0-1\"}");
        } else {
            send(exchange, 200, "{\"id\":\"1\",\"position\":\"1.0-1\",\"duplicate\":true}");
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
