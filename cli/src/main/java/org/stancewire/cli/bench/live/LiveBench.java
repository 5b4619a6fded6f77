package org.stancewire.cli.bench.live;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.stancewire.cli.bench.made.News;
import org.stancewire.cli.bench.made.Posts;
import org.stancewire.cli.bench.made.World;
import org.stancewire.cli.bench.process.Workbench;
import org.stancewire.cli.up.Service;

/// Measures the whole system: first with one reader, then with many.
final class LiveBench implements AutoCloseable {
    /// What is measured.
    ///
    /// @param rate so many articles are posted a second
    /// @param seconds how long, in each phase
    /// @param warmUp how many seconds before, which do not count
    /// @param readers how many read in the second phase
    /// @param seed what they read is drawn from it
    record Plan(int rate, int seconds, int warmUp, int readers, long seed) {}

    private final Plan plan;
    private final Consumer<String> progress;
    private final Workbench workbench = new Workbench();
    private final News news;
    private final Posts posts;
    private long next;

    LiveBench(Plan plan, News news, Consumer<String> progress) throws IOException {
        this.plan = plan;
        this.news = news;
        this.posts = new Posts(news);
        this.progress = progress;
    }

    /// The figures of both phases.
    List<Figures> run() throws IOException, InterruptedException {
        progress.accept("finding what the articles speak of");
        World world = news.world();
        progress.accept("starting a broker, ingest, enrich and query");
        LiveSystem system = LiveSystem.start(workbench);
        List<String> everything = List.of("");
        phase("warming up", new Phase(system, everything, false), plan.warmUp());
        Figures alone = phase("one reader", new Phase(system, everything, false), plan.seconds());
        List<String> filters;
        try (Feed feed = new Feed(system.port(Service.QUERY))) {
            filters =
                    new FilterMix(feed, world, new SplittableRandom(plan.seed()))
                            .draw(plan.readers());
        }
        Figures together =
                phase(
                        plan.readers() + " readers, and one that stops reading",
                        new Phase(system, filters, true),
                        plan.seconds());
        return List.of(alone, together);
    }

    private Figures phase(String name, Phase phase, int seconds)
            throws IOException, InterruptedException {
        long first = next;
        next += (long) seconds * plan.rate();
        progress.accept("%s: %d articles a second for %d s".formatted(name, plan.rate(), seconds));
        OpenLoop loop =
                new OpenLoop(
                        LongStream.range(first, next).mapToObj(posts::body).toArray(byte[][]::new),
                        plan.rate(),
                        Set.of(202));
        return phase.run(loop, LongStream.range(first, next).mapToObj(News::id).toList());
    }

    @Override
    public void close() {
        workbench.close();
    }
}
