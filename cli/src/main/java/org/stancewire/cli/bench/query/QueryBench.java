package org.stancewire.cli.bench.query;

import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.bench.made.FilledLog;
import org.stancewire.cli.bench.made.News;
import org.stancewire.cli.bench.made.World;
import org.stancewire.cli.bench.process.Connection;
import org.stancewire.cli.bench.process.Workbench;
import org.stancewire.contract.Topic;

/// Measures the query service on this machine: how fast it fills its index from the log, how long
/// it then takes to answer one client, and how much it answers to many at once; if wished, beside
/// it one with its index in OpenSearch, and a PostgreSQL.
final class QueryBench implements AutoCloseable {
    /// So many questions of a kind are asked in a row.
    private static final int TURN = 25;

    /// To warm up, at the most so many times as many questions are asked as count.
    private static final int TO_WARM_UP = 5;

    /// What is measured.
    ///
    /// @param articles how many the feed has
    /// @param questions how many of each kind are asked, once all is warm
    /// @param heap what the service may use, as Java's `-Xmx` takes it
    /// @param walk how many articles are walked page by page; none if 0
    /// @param atOnce how many ask at once in the end; nobody if 0
    /// @param openSearch a node that gets the same; none if null
    /// @param postgres whether a PostgreSQL is asked the same
    /// @param seed what is asked is drawn from it
    record Plan(
            long articles,
            int questions,
            String heap,
            long walk,
            int atOnce,
            @Nullable URI openSearch,
            boolean postgres,
            long seed) {}

    /// What came out.
    ///
    /// @param logBytes what the log of enriched articles takes, as Kafka packs it
    /// @param filled of each home of the index
    /// @param walked what came of walking; null where nothing was walked
    /// @param answers how long each side took
    /// @param atOnce what each home of the index answered to many at once
    /// @param plans how PostgreSQL went about one question of each kind
    record Result(
            long logBytes,
            Map<Side, Sides.Filled> filled,
            Walk.@Nullable Walked walked,
            List<Rounds.Answers> answers,
            Map<Side, Crowd.Answered> atOnce,
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
        Sides sides = new Sides(plan, news, workbench, progress);
        progress.accept("finding what the articles speak of");
        World world = news.world();
        progress.accept("starting a broker");
        String kafka = "127.0.0.1:" + workbench.startBroker("-Xmx512m").port();
        new FilledLog(Topic.ENRICHED_ARTICLES, news)
                .fill(
                        kafka,
                        plan.articles(),
                        it ->
                                progress.accept(
                                        "invented %,d of %,d articles"
                                                .formatted(it, plan.articles())));
        sides.fill(kafka);
        Map<Side, Connection> connections = new EnumMap<>(Side.class);
        try {
            for (Map.Entry<Side, Integer> each : sides.ports().entrySet()) {
                connections.put(each.getKey(), new Connection(each.getValue()));
            }
            return ask(world, sides, connections);
        } finally {
            for (Connection each : connections.values()) {
                each.close();
            }
        }
    }

    private Result ask(World world, Sides sides, Map<Side, Connection> connections)
            throws IOException, InterruptedException, ExecutionException {
        Connection feed = connections.get(Side.LUCENE);
        Walk.Walked walked =
                plan.walk() == 0 || feed == null ? null : new Walk(feed, progress).run(plan.walk());
        Asker asker =
                new Asker(
                        new SplittableRandom(plan.seed()),
                        world,
                        plan.articles(),
                        news.published(plan.articles()));
        Rounds rounds = new Rounds(connections, asker);
        progress.accept("asking until all is warm");
        rounds.warmUp(TO_WARM_UP * plan.questions());
        Map<Kind, String> plans = plans(connections.get(Side.POSTGRES), asker);
        for (int i = 0; i < plan.questions(); i += TURN) {
            progress.accept("%,d of %,d questions of each kind".formatted(i, plan.questions()));
            rounds.ask(Math.min(TURN, plan.questions() - i));
        }
        return new Result(
                workbench.logSize(Topic.ENRICHED_ARTICLES),
                sides.filled(),
                walked,
                rounds.answers(),
                askAtOnce(sides, asker),
                plans);
    }

    private static Map<Kind, String> plans(@Nullable Connection postgres, Asker asker)
            throws IOException {
        Map<Kind, String> plans = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            String statement = Side.POSTGRES.path(kind.ask(asker));
            if (postgres != null && statement != null) {
                plans.put(kind, postgres.get(statement.replace("?", "/plan?")).body());
            }
        }
        return plans;
    }

    private Map<Side, Crowd.Answered> askAtOnce(Sides sides, Asker asker)
            throws IOException, InterruptedException, ExecutionException {
        Map<Side, Crowd.Answered> answered = new EnumMap<>(Side.class);
        if (plan.atOnce() > 0) {
            Crowd crowd = new Crowd(plan.atOnce(), asker, plan.seed());
            for (Side side : sides.filled().keySet()) {
                progress.accept("asking %s %d at once".formatted(side.title(), plan.atOnce()));
                int port = sides.ports().getOrDefault(side, 0);
                answered.put(side, crowd.ask(port, plan.questions() * Kind.values().length));
            }
        }
        return answered;
    }

    @Override
    public void close() {
        workbench.close();
    }
}
