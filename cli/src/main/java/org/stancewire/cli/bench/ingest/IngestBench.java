package org.stancewire.cli.bench.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.bench.process.Connection;
import org.stancewire.cli.bench.process.ServiceProcess;
import org.stancewire.cli.broker.BrokerMain;

/// Measures ingest on this machine: rows of lines against Kafka's own producer, and single posts
/// against an endpoint that does nothing but parse. What is compared is measured in turns, so that
/// whatever else the machine does falls on both.
final class IngestBench implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Java compiles what runs often, and does so the later the more code there is.
    private static final int WARM_UPS = 3;

    /// What is measured.
    ///
    /// @param articles how many articles a turn takes
    /// @param turns how many turns count, after three that do not
    /// @param connections how many post single articles at the same time
    /// @param heap what ingest may use, as Java's `-Xmx` takes it
    record Plan(int articles, int turns, int connections, String heap) {}

    private final Plan plan;
    private final Consumer<String> progress;
    private final Path folder;
    private final List<ServiceProcess> processes = new ArrayList<>();
    private final MadeArticles articles;
    private int turn;

    IngestBench(Plan plan, Consumer<String> progress) throws IOException {
        this.plan = plan;
        this.progress = progress;
        this.folder = Files.createTempDirectory("stancewire-bench-");
        this.articles = new MadeArticles(Math.min(plan.articles(), 2_000));
    }

    /// Runs all of it.
    ///
    /// @param home the folder of the repository, where the services are
    List<Ratio> run(Path home) throws IOException, InterruptedException, ExecutionException {
        progress.accept("starting a broker, ingest and a bare endpoint");
        String kafka = startBroker();
        ServiceProcess ingest = startIngest(home, kafka);
        ServiceProcess bare = startBare(home);
        List<double[]> usual = new ArrayList<>();
        List<double[]> alike = new ArrayList<>();
        List<double[]> single = new ArrayList<>();
        List<double[]> both = new ArrayList<>();
        try (ProducerRate producer = new ProducerRate(kafka, ProducerRate.USUAL_BATCH);
                ProducerRate large = new ProducerRate(kafka, ProducerRate.LARGE_BATCH)) {
            for (turn = 1 - WARM_UPS; turn <= plan.turns(); turn++) {
                String name = turn <= 0 ? "warming up" : "turn " + turn + " of " + plan.turns();
                progress.accept(name + ": Kafka's own producer");
                List<ProducerRecord<String, byte[]>> records = records();
                double own = producer.write(records);
                double best = large.write(records);
                progress.accept(name + ": NDJSON");
                double lines = lines(ingest.port());
                progress.accept(name + ": the bare endpoint");
                double parsed = posts(bare.port());
                progress.accept(name + ": single posts");
                double posted = posts(ingest.port());
                if (turn > 0) {
                    usual.add(new double[] {lines, own});
                    alike.add(new double[] {lines, best});
                    single.add(new double[] {posted, parsed});
                    both.add(new double[] {posted, 1 / (1 / parsed + 1 / best)});
                }
            }
        }
        return List.of(
                Ratio.of("NDJSON, of Kafka's own producer", usual),
                Ratio.of("the same, of one with batches as large as ingest's", alike),
                Ratio.of(
                        "single posts on "
                                + plan.connections()
                                + " connections, of a bare endpoint",
                        single),
                Ratio.of("the same, of a bare endpoint and then Kafka's own producer", both));
    }

    /// Streams so many bytes of lines through ingest and answers what its heap held the while.
    HeapUse stream(Path home, long bytes) throws IOException, InterruptedException {
        String kafka = startBroker();
        ServiceProcess ingest = startIngest(home, kafka);
        HeapUse.Watch watch = new HeapUse.Watch(ingest.port());
        long sent = 0;
        long count = 0;
        try (watch;
                Connection connection = new Connection(ingest.port())) {
            connection.beginLines();
            while (sent < bytes) {
                byte[] line = line(count++);
                connection.line(line);
                sent += line.length + 1;
                if (count % 5_000 == 0) {
                    progress.accept("%,d MB sent".formatted(sent >> 20));
                }
            }
            long taken = accepted(connection.endLines());
            if (taken != count) {
                throw new IOException(taken + " of " + count + " articles were accepted");
            }
        }
        return watch.use(sent, count);
    }

    private String startBroker() throws IOException, InterruptedException {
        int port = ServiceProcess.freePort();
        ServiceProcess broker =
                ServiceProcess.start(
                        "kafka",
                        folder,
                        port,
                        List.of(
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BrokerMain.class.getName(),
                                folder.resolve("log").toString(),
                                "" + port));
        processes.add(broker);
        broker.awaitListening();
        return "127.0.0.1:" + port;
    }

    private ServiceProcess startIngest(Path home, String kafka)
            throws IOException, InterruptedException {
        int port = ServiceProcess.freePort();
        ServiceProcess ingest =
                ServiceProcess.start(
                        "ingest",
                        folder,
                        port,
                        List.of(
                                "-Xmx" + plan.heap(),
                                "-Dquarkus.http.port=" + port,
                                "-Dstancewire.kafka.bootstrap-servers=" + kafka,
                                "-jar",
                                jar(home, "ingest-service")));
        processes.add(ingest);
        return ingest.awaitReady("/q/health/ready");
    }

    private ServiceProcess startBare(Path home) throws IOException, InterruptedException {
        int port = ServiceProcess.freePort();
        ServiceProcess bare =
                ServiceProcess.start(
                        "bare",
                        folder,
                        port,
                        List.of(
                                "-Xmx" + plan.heap(),
                                "-Dquarkus.http.port=" + port,
                                "-jar",
                                jar(home, "bench-endpoint")));
        processes.add(bare);
        return bare.awaitListening();
    }

    private static String jar(Path home, String module) throws IOException {
        Path jar = home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IOException("not built: " + jar + "; ./stancewire bench ingest builds it");
        }
        return jar.toString();
    }

    private List<ProducerRecord<String, byte[]>> records() {
        return IntStream.range(0, plan.articles())
                .mapToObj(i -> ProducerRate.record(articles.article(id("l", i), index(i))))
                .toList();
    }

    private double lines(int port) throws IOException {
        byte[][] lines =
                IntStream.range(0, plan.articles())
                        .mapToObj(i -> articles.json(id("l", i), index(i)))
                        .map(line -> line.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new);
        long begin = System.nanoTime();
        try (Connection connection = new Connection(port)) {
            connection.beginLines();
            for (byte[] line : lines) {
                connection.line(line);
            }
            long taken = accepted(connection.endLines());
            if (taken != lines.length) {
                throw new IOException(taken + " of " + lines.length + " articles were accepted");
            }
        }
        return lines.length / ((System.nanoTime() - begin) / 1e9);
    }

    private static long accepted(Connection.Answer answer) throws IOException {
        if (answer.status() != 202) {
            throw new IOException("ingest answers " + answer.status() + ": " + answer.body());
        }
        JsonNode summary = JSON.readTree(answer.body());
        return summary.path("accepted").asLong();
    }

    private double posts(int port) throws IOException, InterruptedException {
        byte[][] bodies =
                IntStream.range(0, plan.articles())
                        .mapToObj(i -> articles.json(id("p", i), index(i)))
                        .map(body -> body.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new);
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < plan.connections(); i++) {
            threads.add(Thread.startVirtualThread(() -> post(port, bodies, next, failure)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return bodies.length / ((System.nanoTime() - begin) / 1e9);
    }

    private static void post(
            int port,
            byte[][] bodies,
            AtomicInteger next,
            AtomicReference<@Nullable IOException> failure) {
        try (Connection connection = new Connection(port)) {
            for (int i = next.getAndIncrement(); i < bodies.length; i = next.getAndIncrement()) {
                Connection.Answer answer = connection.post(bodies[i]);
                if (answer.status() / 100 != 2) {
                    throw new IOException(answer.status() + ": " + answer.body());
                }
            }
        } catch (IOException e) {
            failure.set(e);
        }
    }

    private byte[] line(long number) {
        int index = (int) (number % articles.count());
        return articles.json("stream-" + number, index).getBytes(StandardCharsets.UTF_8);
    }

    private String id(String kind, int number) {
        return "bench-%s-%d-%d".formatted(kind, turn, number);
    }

    private int index(int number) {
        return number % articles.count();
    }

    @Override
    public void close() throws IOException {
        processes.reversed().forEach(ServiceProcess::close);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
