package org.stancewire.cli.bench.query;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.bench.made.FilledLog;
import org.stancewire.cli.bench.made.News;
import org.stancewire.cli.bench.made.World;
import org.stancewire.cli.bench.measure.Latencies;
import org.stancewire.cli.bench.process.Connection;
import org.stancewire.cli.bench.process.ServiceProcess;
import org.stancewire.cli.bench.process.Workbench;
import org.stancewire.cli.bench.query.postgres.PostgresServer;
import org.stancewire.cli.bench.query.postgres.PostgresTables;
import org.stancewire.contract.Topic;

/// Measures the query service on this machine: how fast it fills its index from the log, how long
/// it then takes to answer one client, and, if wished, how long a PostgreSQL does.
final class QueryBench implements AutoCloseable {
    /// So many questions of a kind are asked in a row.
    private static final int TURN = 25;

    /// What is measured.
    ///
    /// @param articles how many the feed has
    /// @param questions how many of each kind are asked, once all is warm
    /// @param heap what the service may use, as Java's `-Xmx` takes it
    /// @param walk how many articles are walked page by page; none if 0
    /// @param postgres whether a PostgreSQL is asked the same
    /// @param seed what is asked is drawn from it
    record Plan(
            long articles, int questions, String heap, long walk, boolean postgres, long seed) {}

    /// What came out.
    ///
    /// @param indexed articles a second, from the service's start until all are in the feed
    /// @param logBytes what the log of enriched articles takes, as Kafka packs it
    /// @param indexBytes what the index takes
    /// @param walked what came of walking; null where nothing was walked
    /// @param ours of each kind of question
    /// @param theirs the same of PostgreSQL, or nothing
    /// @param plans how PostgreSQL went about one question of each kind
    record Result(
            double indexed,
            long logBytes,
            long indexBytes,
            Walk.@Nullable Walked walked,
            Map<Kind, Latencies> ours,
            Map<Kind, Latencies> theirs,
            Map<Kind, String> plans) {}

    private final Plan plan;
    private final Consumer<String> progress;
    private final Workbench workbench;
    private final News news;

    QueryBench(Plan plan, News news, Consumer<String> progress) throws IOException {
        this.plan = plan;
        this.news = news;
        this.progress = progress;
        this.workbench = new Workbench();
    }

    /// Runs all of it.
    Result run() throws IOException, InterruptedException, ExecutionException {
        progress.accept("finding what the articles speak of");
        World world = news.world();
        progress.accept("starting a broker");
        String kafka = startBroker();
        new FilledLog(Topic.ENRICHED_ARTICLES, news)
                .fill(kafka, plan.articles(), it -> progress.accept(say("invented", it)));
        progress.accept("filling the index");
        long begin = System.nanoTime();
        ServiceProcess query = startQuery(kafka);
        double indexed = plan.articles() / ((System.nanoTime() - begin) / 1e9);
        if (!plan.postgres()) {
            try (Connection feed = new Connection(query.port())) {
                return ask(world, indexed, feed, null);
            }
        }
        try (PostgresServer server = PostgresServer.start()) {
            PostgresTables.fill(
                    server,
                    news,
                    plan.articles(),
                    it -> progress.accept(say("given to PostgreSQL", it)));
            ServiceProcess peer = startPeer(server.url());
            try (Connection feed = new Connection(query.port());
                    Connection postgres = new Connection(peer.port())) {
                return ask(world, indexed, feed, postgres);
            }
        }
    }

    private Result ask(World world, double indexed, Connection feed, @Nullable Connection postgres)
            throws IOException {
        Walk.Walked walked = plan.walk() == 0 ? null : new Walk(feed, progress).run(plan.walk());
        Asker asker =
                new Asker(
                        new SplittableRandom(plan.seed()),
                        world,
                        plan.articles(),
                        news.published(plan.articles()));
        Rounds rounds = new Rounds(feed, postgres, asker);
        progress.accept("asking until all is warm");
        rounds.warmUp();
        for (int i = 0; i < plan.questions(); i += TURN) {
            progress.accept("%,d of %,d questions of each kind".formatted(i, plan.questions()));
            rounds.ask(Math.min(TURN, plan.questions() - i));
        }
        return new Result(
                indexed,
                workbench.logSize(Topic.ENRICHED_ARTICLES),
                workbench.size("index"),
                walked,
                rounds.ours(),
                rounds.theirs(),
                rounds.plans());
    }

    private String say(String what, long count) {
        return "%s %,d of %,d articles".formatted(what, count, plan.articles());
    }

    private String startBroker() throws IOException, InterruptedException {
        return "127.0.0.1:" + workbench.startBroker("-Xmx512m").port();
    }

    private ServiceProcess startPeer(String url) throws IOException, InterruptedException {
        List<String> options = List.of("-Xmx" + plan.heap(), "-Dbench.postgres.url=" + url);
        return workbench.start("bench-endpoint", options).awaitListening();
    }

    private ServiceProcess startQuery(String kafka) throws IOException, InterruptedException {
        List<String> options =
                List.of(
                        "-Xmx" + plan.heap(),
                        "-Dstancewire.kafka.bootstrap-servers=" + kafka,
                        "-Dstancewire.query.index-folder=" + workbench.place("index"));
        // At the least a hundred a second, on whatever machine.
        Duration patience = Duration.ofSeconds(60 + plan.articles() / 100);
        return workbench.start("query-service", options).awaitReady(Workbench.READY, patience);
    }

    @Override
    public void close() {
        workbench.close();
    }
}
