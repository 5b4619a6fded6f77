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
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.bench.made.MadeNews;
import org.stancewire.cli.bench.process.Connection;
import org.stancewire.cli.bench.process.ServiceProcess;
import org.stancewire.cli.bench.query.postgres.PostgresServer;
import org.stancewire.cli.bench.query.postgres.PostgresTables;
import org.stancewire.cli.broker.BrokerMain;

/// Measures the query service on this machine: how fast it fills its index from the log, how long
/// it then takes to answer one client, and, if wished, how long a PostgreSQL does.
final class QueryBench implements AutoCloseable {
    private static final long SEED = 2_012;
    private static final String POSTGRES = "/postgres/";

    /// What is measured.
    ///
    /// @param articles how many the feed has
    /// @param questions how many of each kind are asked, after a third as many to warm up
    /// @param heap what the service may use, as Java's `-Xmx` takes it
    /// @param postgres whether a PostgreSQL is asked the same
    record Plan(long articles, int questions, String heap, boolean postgres) {}

    /// What came out.
    ///
    /// @param indexed articles a second, from the service's start until all are in the feed
    /// @param ours of each kind of question
    /// @param theirs the same of PostgreSQL, or nothing
    /// @param plans how PostgreSQL went about one question of each kind
    record Result(
            double indexed,
            Map<Kind, Latencies> ours,
            Map<Kind, Latencies> theirs,
            Map<Kind, String> plans) {}

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
        if (!plan.postgres()) {
            try (Connection feed = new Connection(query.port())) {
                return ask(indexed, feed, null);
            }
        }
        try (PostgresServer server = PostgresServer.start()) {
            PostgresTables.fill(
                    server,
                    news,
                    plan.articles(),
                    it -> progress.accept(say("given to PostgreSQL", it)));
            ServiceProcess peer = startPeer(home, server.url());
            try (Connection feed = new Connection(query.port());
                    Connection postgres = new Connection(peer.port())) {
                return ask(indexed, feed, postgres);
            }
        }
    }

    private Result ask(double indexed, Connection feed, @Nullable Connection postgres)
            throws IOException {
        Result result =
                new Result(
                        indexed,
                        new EnumMap<>(Kind.class),
                        new EnumMap<>(Kind.class),
                        new EnumMap<>(Kind.class));
        int warmUp = plan.questions() / 3;
        Asker asker = new Asker(new SplittableRandom(SEED), news.world(), plan.articles());
        for (int i = -warmUp; i < plan.questions(); i++) {
            if (i % 50 == 0) {
                progress.accept("%,d of %,d questions of each kind".formatted(i, plan.questions()));
            }
            // All kinds in turns, so that whatever else the machine does falls on all of them.
            for (Kind kind : Kind.values()) {
                Kind.Asked asked = kind.ask(asker);
                long ours = time(feed, asked.feed());
                long theirs = postgres == null ? 0 : time(postgres, POSTGRES + asked.statement());
                if (i >= 0) {
                    result.ours().computeIfAbsent(kind, _ -> new Latencies()).add(ours);
                    if (postgres != null) {
                        result.theirs().computeIfAbsent(kind, _ -> new Latencies()).add(theirs);
                    }
                } else if (postgres != null && i == -1) {
                    String path = POSTGRES + asked.statement().replace("?", "/plan?");
                    result.plans().put(kind, postgres.get(path).body());
                }
            }
        }
        return result;
    }

    private static long time(Connection connection, String path) throws IOException {
        long begin = System.nanoTime();
        Connection.Answer answer = connection.get(path);
        long took = System.nanoTime() - begin;
        if (answer.status() != 200) {
            throw new IOException(path + ": " + answer.status() + ": " + answer.body());
        }
        return took;
    }

    private String say(String what, long count) {
        return "%s %,d of %,d articles".formatted(what, count, plan.articles());
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

    private ServiceProcess startPeer(Path home, String url)
            throws IOException, InterruptedException {
        int port = ServiceProcess.freePort();
        ServiceProcess peer =
                ServiceProcess.start(
                        "postgres-endpoint",
                        folder,
                        port,
                        List.of(
                                "-Xmx" + plan.heap(),
                                "-Dquarkus.http.port=" + port,
                                "-Dbench.postgres.url=" + url,
                                "-jar",
                                jar(home, "bench-endpoint")));
        processes.add(peer);
        return peer.awaitListening();
    }

    private static String jar(Path home, String module) throws IOException {
        Path jar = home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IOException("not built: " + jar + "; ./stancewire bench query builds it");
        }
        return jar.toString();
    }

    private ServiceProcess startQuery(Path home, String kafka)
            throws IOException, InterruptedException {
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
                                jar(home, "query-service")));
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
