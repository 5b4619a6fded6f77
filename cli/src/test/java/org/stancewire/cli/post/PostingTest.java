package org.stancewire.cli.post;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.cli.access.OwnKey;
import org.stancewire.cli.terminal.Progress;

/// Posts to a server that answers as ingest does; the system tests post to ingest itself.
class PostingTest {
    @TempDir private Path folder;

    private final List<String> arrived = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> known = Collections.synchronizedSet(new HashSet<>());
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger longest = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger away = new AtomicInteger();
    private final AtomicInteger breaking = new AtomicInteger();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private volatile Runnable beforeAnswer = () -> {};
    private volatile @Nullable String retryAfter;
    private volatile @Nullable String wanted;
    private volatile OwnKey key = OwnKey.none();
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
        assertThat(post("", folder)).isEqualTo("6 posted: 6 accepted, 0 duplicate, 0 rejected");
        assertThat(arrived)
                .containsExactly(
                        "application/json {\"text\": \"one\"}\n",
                        "application/x-ndjson {\"text\":\"two\"}",
                        "application/x-ndjson {\"text\":\"three\"}",
                        "text/plain; charset=utf-8 A headline\n\nA text.",
                        "application/x-ndjson {\"text\":\"four\"}",
                        "application/x-ndjson {\"text\":\"five\"}");
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
        assertThat(post("", file)).isEqualTo("5 posted: 2 accepted, 1 duplicate, 2 rejected");
        assertThat(said.toString(UTF_8).lines())
                .containsExactly(
                        "rejected " + file + ":2: give the article's text (/text)",
                        "rejected " + file + ":5: give the article's text (/text)");
    }

    @Test
    void sendsTogetherAndInOrderWhatIsThere() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        beforeAnswer = () -> await(read);
        assertThat(post(ending(lines(900), read), Inputs.STANDARD_INPUT))
                .isEqualTo("900 posted: 900 accepted, 0 duplicate, 0 rejected");
        assertThat(arrived).hasSize(900).doesNotHaveDuplicates();
        assertThat(arrived.getLast()).endsWith("{\"text\":\"899\"}");
        assertThat(requests.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void sendsALineThatIsThereWithoutWaitingForMore() throws Exception {
        try (PipedOutputStream typed = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(typed);
                ExecutorService typist = Executors.newSingleThreadExecutor()) {
            CountDownLatch answered = new CountDownLatch(1);
            beforeAnswer = answered::countDown;
            typist.execute(
                    () -> {
                        type(typed, "{\"text\":\"one\"}\n");
                        await(answered);
                        type(typed, "{\"text\":\"two\"}\n");
                        close(typed);
                    });
            assertThat(post(in, Inputs.STANDARD_INPUT))
                    .isEqualTo("2 posted: 2 accepted, 0 duplicate, 0 rejected");
        }
    }

    @Test
    void sendsManyLinesInBoundedRequests() throws Exception {
        String text = "a".repeat(100_000);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            lines.append("{\"text\":\"").append(i).append(text).append("\"}\n");
        }
        assertThat(post(lines.toString(), Inputs.STANDARD_INPUT)).startsWith("30 posted: 30 acc");
        assertThat(longest.get()).isLessThanOrEqualTo(Parcel.MOST_BYTES);
    }

    @Test
    void sendsAgainWhatABusyIngestRefused() throws Exception {
        busy.set(3);
        assertThat(post("{\"text\":\"one\"}", Inputs.STANDARD_INPUT))
                .isEqualTo("1 posted: 1 accepted, 0 duplicate, 0 rejected");
        assertThat(requests).hasValue(4);
    }

    @Test
    @Timeout(60)
    void waitsAsLongAsABusyIngestAsks() throws Exception {
        busy.set(1);
        Path text = write("a.txt", "A text.");
        try (IngestClient ingest =
                new IngestClient(base(), Duration.ofDays(1), Duration.ofSeconds(30), key)) {
            retryAfter = "0";
            assertThat(post(ingest, stream("{\"text\":\"one\"}"), Inputs.STANDARD_INPUT))
                    .startsWith("1 posted: 1 accepted");
            busy.set(1);
            assertThat(post(ingest, stream(""), text)).startsWith("1 posted: 1 accepted");
        }
    }

    @Test
    void sendsAgainOnlyTheLinesThatTheLogDidNotTake() throws Exception {
        away.set(2);
        String lines = "{\"text\":\"one\"}\n{\"text\":\"away\"}\n{\"bad\":1}\n";
        assertThat(post(lines, Inputs.STANDARD_INPUT))
                .isEqualTo("3 posted: 2 accepted, 0 duplicate, 1 rejected");
        assertThat(arrived.stream().filter(it -> it.contains("one"))).hasSize(1);
        assertThat(arrived.stream().filter(it -> it.contains("away"))).hasSize(3);
        assertThat(said.toString(UTF_8)).startsWith("rejected standard input:3: ");
    }

    @Test
    void losesNothingWhenTheAnswerBreaksOff() throws Exception {
        breaking.set(2);
        CountDownLatch read = new CountDownLatch(1);
        beforeAnswer = () -> await(read);
        assertThat(post(ending(lines(100), read), Inputs.STANDARD_INPUT))
                .startsWith("100 posted: ")
                .endsWith(" 0 rejected");
        assertThat(known).hasSize(100);
    }

    @Test
    void givesUpOnAnIngestThatStaysBusy() {
        busy.set(Integer.MAX_VALUE);
        assertThatThrownBy(() -> post("{\"text\":\"one\"}", Inputs.STANDARD_INPUT))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("given up at standard input:1 after 20 tries: come back");
        assertThat(requests).hasValue(20);
    }

    @Test
    void givesUpOnAnIngestThatNeverAnswers() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        beforeAnswer = () -> await(over);
        Path text = write("a.txt", "A text.");
        try (IngestClient ingest =
                new IngestClient(base(), Duration.ofMillis(1), Duration.ofMillis(200), key)) {
            for (Path input : List.of(text, Inputs.STANDARD_INPUT)) {
                assertThatThrownBy(() -> post(ingest, stream("{\"text\":\"one\"}"), input))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("after 3 tries: no answer within");
            }
        } finally {
            over.countDown();
        }
    }

    @Test
    void stopsAtAnAddressThatTakesNoLines() {
        URI other = URI.create(base() + "/other");
        assertThatThrownBy(() -> post(other, stream("{}\n{}\n"), Inputs.STANDARD_INPUT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/other/v1/articles?answers=each answers 404");
    }

    @Test
    void showsItsKeyAndStopsWhereItIsNotTaken() throws Exception {
        Path line = write("a.ndjson", "{\"text\":\"one\"}");
        Path text = write("b.txt", "A text.");
        wanted = "Bearer a-key";
        key = OwnKey.of("a-key\n");
        assertThat(post("", line)).startsWith("1 posted: 1 accepted");
        assertThat(post("", text)).startsWith("1 posted: 1 accepted");
        for (OwnKey wrong : List.of(OwnKey.none(), OwnKey.of("other-key"))) {
            key = wrong;
            for (Path file : List.of(line, text)) {
                assertThatThrownBy(() -> post("", file))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("send a key")
                        .hasMessageContaining("STANCEWIRE_KEY")
                        .hasMessageContaining("--key-file")
                        .hasMessageNotContaining("other-key");
            }
        }
    }

    @Test
    void rejectsTheRestOfAnArrayThatBreaksOff() throws Exception {
        Path file = write("a.json", "[{\"text\":\"one\"},\n{\"text\":\"two\"},\n{\"text\":");
        assertThat(post("", file)).isEqualTo("3 posted: 2 accepted, 0 duplicate, 1 rejected");
        assertThat(said.toString(UTF_8)).startsWith("rejected " + file + ":3: not JSON from here");
    }

    @Test
    void rejectsWhatIsLargerThanAnyArticleWithoutSendingIt() throws Exception {
        Path file = write("a.txt", "a".repeat(Draft.MAX_BYTES + 1));
        assertThat(post("", file)).isEqualTo("1 posted: 0 accepted, 0 duplicate, 1 rejected");
        assertThat(arrived).isEmpty();
    }

    @Test
    void saysThatNobodyAnswers() {
        URI nowhere = base();
        server.stop(0);
        assertThatThrownBy(() -> post(nowhere, stream("{}\n{}\n"), Inputs.STANDARD_INPUT))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("nobody answers at " + nowhere);
    }

    @Test
    void passesOnThatAnInputCannotBeRead() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }
                };
        assertThatThrownBy(() -> post(broken, Inputs.STANDARD_INPUT))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
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

    private String post(String standardInput, Path input) throws Exception {
        return post(stream(standardInput), input);
    }

    private String post(InputStream standardInput, Path input) throws Exception {
        return post(base(), standardInput, input);
    }

    private String post(URI to, InputStream standardInput, Path input) throws Exception {
        try (IngestClient ingest = new IngestClient(to, Duration.ofMillis(1), key)) {
            return post(ingest, standardInput, input);
        }
    }

    private String post(IngestClient ingest, InputStream standardInput, Path input)
            throws Exception {
        Posting posting = new Posting(new PrintStream(said, true, UTF_8), Progress.none());
        posting.run(ingest, Inputs.of(List.of(input)), standardInput, 1);
        return posting.summary();
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(UTF_8));
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"text\":\"" + i + "\"}\n")
                .collect(Collectors.joining());
    }

    /// Tells when all of it has been read.
    private static InputStream ending(String content, CountDownLatch read) {
        return new FilterInputStream(stream(content)) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int count = super.read(into, from, most);
                if (count < 0) {
                    read.countDown();
                }
                return count;
            }
        };
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        longest.accumulateAndGet(body.length(), Math::max);
        beforeAnswer.run();
        String shown = exchange.getRequestHeaders().getFirst("Authorization");
        if (wanted != null && !wanted.equals(shown)) {
            send(exchange, 401, "{\"detail\":\"send a key\"}");
        } else if (busy.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            if (retryAfter != null) {
                exchange.getResponseHeaders().add("Retry-After", retryAfter);
            }
            send(exchange, 503, "{\"detail\":\"come back later\"}");
        } else if (type.equals(Draft.LINE)) {
            assertThat(exchange.getRequestURI().getQuery()).isEqualTo("answers=each");
            answerLines(exchange, body.lines().toList());
        } else {
            arrived.add(type + " " + body);
            Told told = tell(body);
            send(exchange, told.status(), told.json());
        }
    }

    private void answerLines(HttpExchange exchange, List<String> lines) throws IOException {
        boolean breaks = breaking.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        for (int i = 0; i < lines.size(); i++) {
            arrived.add(Draft.LINE + " " + lines.get(i));
            Told told = tell(lines.get(i));
            if (!breaks || i < lines.size() / 2) {
                String rest =
                        told.status() / 100 == 2 ? ",\"id\":\"1\"" : ",\"problem\":" + told.json();
                String line = "{\"line\":%d,\"status\":%d%s}\n";
                out.write(line.formatted(i + 1, told.status(), rest).getBytes(UTF_8));
            }
        }
        if (breaks) {
            out.flush();
        } else {
            out.close();
        }
        exchange.close();
    }

    private record Told(int status, String json) {}

    private Told tell(String body) {
        if (body.contains("bad")) {
            return new Told(422, "{\"detail\":\"give the article's text\",\"pointer\":\"/text\"}");
        }
        if (body.contains("away") && away.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            return new Told(503, "{\"detail\":\"Kafka is away\"}");
        }
        return known.add(body)
                ? new Told(202, "{\"id\":\"1\",\"position\":\"1.0-1\"}")
                : new Told(200, "{\"id\":\"1\",\"position\":\"1.0-1\",\"duplicate\":true}");
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void type(OutputStream out, String line) {
        try {
            out.write(line.getBytes(UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(OutputStream out) {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
