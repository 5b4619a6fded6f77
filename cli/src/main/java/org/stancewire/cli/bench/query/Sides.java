package org.stancewire.cli.bench.query;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.bench.made.News;
import org.stancewire.cli.bench.process.Filling;
import org.stancewire.cli.bench.process.ServiceProcess;
import org.stancewire.cli.bench.process.Workbench;
import org.stancewire.cli.bench.query.postgres.PostgresServer;
import org.stancewire.cli.bench.query.postgres.PostgresTables;

/// Starts each side that is asked, and gives it the articles.
final class Sides {
    private static final String FOLDER = "index";

    private final QueryBench.Plan plan;
    private final News news;
    private final Workbench workbench;
    private final Consumer<String> progress;
    private final @Nullable SharedIndex shared;
    private final Map<Side, Integer> ports = new EnumMap<>(Side.class);
    private final Map<Side, Double> perSecond = new EnumMap<>(Side.class);

    /// An index that was filled.
    ///
    /// @param perSecond articles a second, from the service's start until all are in the feed
    /// @param bytes what it takes
    record Filled(double perSecond, long bytes) {}

    /// Throws [IOException] where an OpenSearch is to be asked that does not answer.
    Sides(QueryBench.Plan plan, News news, Workbench workbench, Consumer<String> progress)
            throws IOException, InterruptedException {
        this.plan = plan;
        this.news = news;
        this.workbench = workbench;
        this.progress = progress;
        this.shared =
                plan.openSearch() == null
                        ? null
                        : workbench.lend(SharedIndex.on(plan.openSearch()));
    }

    /// Fills one after the other from a full log.
    void fill(String kafka) throws IOException, InterruptedException {
        String folder = "stancewire.query.index-folder=" + workbench.place(FOLDER);
        fill(Side.LUCENE, kafka, List.of(folder));
        if (shared != null) {
            fill(Side.OPENSEARCH, kafka, shared.settings());
        }
        if (plan.postgres()) {
            fillPostgres();
        }
    }

    private void fill(Side side, String kafka, List<String> settings)
            throws IOException, InterruptedException {
        String doing = "filling the index of " + side.title();
        progress.accept(doing);
        List<String> options = new ArrayList<>();
        options.add("-Xmx" + plan.heap());
        options.add("-Dstancewire.kafka.bootstrap-servers=" + kafka);
        settings.forEach(it -> options.add("-D" + it));
        // At the least a hundred a second, on whatever machine.
        Duration patience = Duration.ofSeconds(60 + plan.articles() / 100);
        long begin = System.nanoTime();
        ServiceProcess query =
                workbench
                        .start("query-service", options)
                        .awaitReady(Workbench.READY, patience, new Filling(doing, progress));
        perSecond.put(side, plan.articles() / ((System.nanoTime() - begin) / 1e9));
        ports.put(side, query.port());
    }

    private void fillPostgres() throws IOException, InterruptedException {
        PostgresServer server = workbench.lend(PostgresServer.installed());
        server.start();
        PostgresTables.fill(
                server,
                news,
                plan.articles(),
                it ->
                        progress.accept(
                                "given to PostgreSQL: %,d of %,d articles"
                                        .formatted(it, plan.articles())));
        List<String> options =
                List.of("-Xmx" + plan.heap(), "-Dbench.postgres.url=" + server.url());
        ServiceProcess peer = workbench.start("bench-endpoint", options).awaitListening();
        ports.put(Side.POSTGRES, peer.port());
    }

    /// Where each listens.
    Map<Side, Integer> ports() {
        return ports;
    }

    /// How each home of the index was filled, and what it takes by now.
    Map<Side, Filled> filled() throws IOException, InterruptedException {
        Map<Side, Filled> filled = new EnumMap<>(Side.class);
        for (Map.Entry<Side, Double> each : perSecond.entrySet()) {
            long bytes =
                    shared != null && each.getKey() == Side.OPENSEARCH
                            ? shared.bytes()
                            : workbench.size(FOLDER);
            filled.put(each.getKey(), new Filled(each.getValue(), bytes));
        }
        return filled;
    }
}
