package org.stancewire.cli.bench.index;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.stancewire.cli.bench.made.FilledLog;
import org.stancewire.cli.bench.made.News;
import org.stancewire.cli.bench.process.Filling;
import org.stancewire.cli.bench.process.ServiceProcess;
import org.stancewire.cli.bench.process.Workbench;
import org.stancewire.contract.Topic;

/// Measures on this machine how fast an index is filled from the log, by the query service and by
/// Lucene alone.
final class IndexBench implements AutoCloseable {
    private static final String FILLING = "the query service is filling its index";

    /// What is measured.
    ///
    /// @param articles how many the log has
    /// @param threads how many index them
    /// @param megabytes the heap of each of the two
    record Plan(long articles, int threads, int megabytes) {}

    /// How one of the two did.
    ///
    /// @param perSecond articles in a second of the clock
    /// @param cpuMicros microseconds of processor time for each, of all threads, with what the JVM
    ///     takes to compile
    record Rate(double perSecond, double cpuMicros) {
        static Rate of(long articles, double millis, double cpuMillis) {
            return new Rate(1_000 * articles / millis, 1_000 * cpuMillis / articles);
        }
    }

    /// What came out.
    ///
    /// @param ours from the service's start until it is ready
    /// @param raw of Lucene alone, from its first statement until it has committed
    record Result(Rate ours, Rate raw) {
        /// How fast ours is, with raw Lucene as 1.
        double ratio() {
            return ours.perSecond() / raw.perSecond();
        }

        /// The same by processor time, which other work on the machine falls on less.
        double cpuRatio() {
            return raw.cpuMicros() / ours.cpuMicros();
        }
    }

    private final Plan plan;
    private final News news;
    private final Consumer<String> progress;
    private final Workbench workbench;

    IndexBench(Plan plan, News news, Consumer<String> progress) throws IOException {
        this.plan = plan;
        this.news = news;
        this.progress = progress;
        this.workbench = new Workbench();
    }

    /// Runs all of it.
    Result run() throws IOException, InterruptedException, ExecutionException {
        progress.accept("starting a broker");
        String kafka = "127.0.0.1:" + workbench.startBroker("-Xmx512m").port();
        new FilledLog(Topic.ENRICHED_ARTICLES, news)
                .fill(
                        kafka,
                        plan.articles(),
                        it ->
                                progress.accept(
                                        "wrote %,d of %,d articles"
                                                .formatted(it, plan.articles())));
        progress.accept("Lucene alone is indexing");
        Rate raw = raw(kafka);
        progress.accept(FILLING);
        return new Result(ours(kafka), raw);
    }

    private Rate raw(String kafka) throws IOException, InterruptedException {
        String figures =
                workbench.run(
                        RawLucene.class,
                        patience(),
                        List.of("-Xmx" + plan.megabytes() + "m"),
                        kafka,
                        workbench.place("raw").toString(),
                        "" + plan.threads(),
                        // As much of the heap as the service gives it while it fills.
                        "" + Math.clamp(plan.megabytes() / 8, 32, 256));
        String[] all = figures.split(" ");
        if (Long.parseLong(all[0]) != plan.articles()) {
            throw new IOException(all[0] + " articles were indexed, not " + plan.articles());
        }
        return Rate.of(plan.articles(), Long.parseLong(all[1]), Long.parseLong(all[2]));
    }

    private Rate ours(String kafka) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        ServiceProcess query =
                workbench.start(
                        "query-service",
                        List.of(
                                "-Xmx" + plan.megabytes() + "m",
                                "-Dstancewire.kafka.bootstrap-servers=" + kafka,
                                "-Dstancewire.query.fill-threads=" + plan.threads(),
                                "-Dstancewire.query.index-folder=" + workbench.place("index")));
        query.awaitReady(Workbench.READY, patience(), new Filling(FILLING, progress));
        return Rate.of(plan.articles(), (System.nanoTime() - begin) / 1e6, query.cpu().toMillis());
    }

    /// At the least a hundred a second, on whatever machine.
    private Duration patience() {
        return Duration.ofSeconds(60 + plan.articles() / 100);
    }

    @Override
    public void close() {
        workbench.close();
    }
}
