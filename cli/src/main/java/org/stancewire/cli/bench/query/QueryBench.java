package org.stancewire.cli.bench.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stancewire.cli.bench.made.MadeNews;
import org.stancewire.cli.bench.process.Connection;
import org.stancewire.cli.bench.process.ServiceProcess;
import org.stancewire.cli.broker.BrokerMain;

/// Measures the query service on this machine: how fast it fills its index from the log, and how
/// long it then takes to answer one client.
final class QueryBench implements AutoCloseable {
    private static final long SEED = 2_012;

    /// What is measured.
    ///
    /// @param articles how many the feed has
    /// @param questions how many of each kind are asked, after a third as many to warm up
    /// @param heap what the service may use, as Java's `-Xmx` takes it
    record Plan(long articles, int questions, String heap) {}

    /// What came out.
    ///
    /// @param indexed articles a second, from the service's start until all are in the feed
    record Result(double indexed, Map<Kind, Latencies> latencies) {}

    private final Plan plan;
    private final Consumer<String> progress;
    private final Path folder;
    private final MadeNews news = new MadeNews(SEED);
    private final List<ServiceProcess> processes = new ArrayList<>();

    QueryBench(Plan plan, Consumer<String> progress) throws IOException {
        this.plan = plan;
        this.progress = progress;
        this.folder = Files.createTempDirectory("stancewire-bench-");
    }

    /// Runs all of it.
    ///
    /// @param home the folder of the repository, where the service is
    Result run(Path home) throws IOException, InterruptedException, ExecutionException {
        progress.accept("starting a broker");
        String kafka = startBroker();
        new FilledLog(news)
                .fill(kafka, plan.articles(), it -> progress.accept(say("invented", it)));
        progress.accept("filling the index");
        long begin = System.nanoTime();
        ServiceProcess query = startQuery(home, kafka);
        double indexed = plan.articles() / ((System.nanoTime() - begin) / 1e9);
        try (Connection connection = new Connection(query.port())) {
            ask(connection, plan.questions() / 3, "warming up");
            return new Result(indexed, ask(connection, plan.questions(), "asked"));
        }
    }

    private String say(String what, long count) {
        return "%s %,d of %,d articles".formatted(what, count, plan.articles());
    }

    /// All kinds in turns, so that whatever else the machine does falls on all of them.
    private Map<Kind, Latencies> ask(Connection connection, int times, String what)
            throws IOException {
        Kind.Asker asker =
                new Kind.Asker(new SplittableRandom(SEED + times), news.world(), plan.articles());
        Map<Kind, Latencies> all = new EnumMap<>(Kind.class);
        for (int i = 0; i < times; i++) {
            for (Kind kind : Kind.values()) {
                String path = kind.path(asker);
                long begin = System.nanoTime();
                Connection.Answer answer = connection.get(path);
                long took = System.nanoTime() - begin;
                if (answer.status() != 200) {
                    throw new IOException(path + ": " + answer.status() + ": " + answer.body());
                }
                all.computeIfAbsent(kind, _ -> new Latencies()).add(took);
            }
            if (i % 50 == 0) {
                progress.accept("%s: %,d of %,d of each kind".formatted(what, i, times));
            }
        }
        return all;
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

    private ServiceProcess startQuery(Path home, String kafka)
            throws IOException, InterruptedException {
        Path jar = home.resolve("query-service/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IOException("not built: " + jar + "; ./stancewire bench query builds it");
        }
        int port = ServiceProcess.freePort();
        ServiceProcess query =
                ServiceProcess.start(
                        "query",
                        folder,
                        port,
                        List.of(
                                "-Xmx" + plan.heap(),
                                "--add-modules=jdk.incubator.vector",
                                "-Dquarkus.http.port=" + port,
                                "-Dstancewire.kafka.bootstrap-servers=" + kafka,
                                "-Dstancewire.query.index-folder=" + folder.resolve("index"),
                                "-jar",
                                jar.toString()));
        processes.add(query);
        // At the least a hundred a second, on whatever machine.
        return query.awaitReady("/q/health/ready", Duration.ofSeconds(60 + plan.articles() / 100));
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
