package org.stancewire.cli.bench.enrich;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.stancewire.cli.bench.made.FilledLog;
import org.stancewire.cli.bench.made.News;
import org.stancewire.cli.bench.made.Tokens;
import org.stancewire.cli.bench.process.ServiceProcess;
import org.stancewire.cli.bench.process.Workbench;
import org.stancewire.cli.up.Service;
import org.stancewire.contract.Topic;

/// Fills a log of accepted articles, and has it worked through: by what is measured, and by the
/// parts of that alone, one after the other.
final class Drain implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    /// What is measured.
    ///
    /// @param articles how many the log has
    /// @param threads how many analyse
    /// @param readable whether they are also to be in the feed, not only enriched
    record Plan(long articles, int threads, boolean readable) {}

    /// What came out.
    ///
    /// @param tokens of an article, at the mean
    /// @param ours from when the services are ready
    /// @param analysis of reading, analysing and writing as JSON, and nothing else
    /// @param copy of Kafka's own consumer and producer, in transactions
    record Result(double tokens, Pace ours, Pace analysis, Pace copy) {
        /// What one after the other can do, the analysis and then the copying, once warm.
        double limit() {
            return 1 / (1 / analysis.warm() + 1 / copy.warm());
        }
    }

    private final Plan plan;
    private final News news;
    private final Consumer<String> progress;
    private final Workbench workbench = new Workbench();

    Drain(Plan plan, News news, Consumer<String> progress) throws IOException {
        this.plan = plan;
        this.news = news;
        this.progress = progress;
    }

    /// Runs all of it.
    Result run() throws IOException, InterruptedException, ExecutionException {
        progress.accept("starting a broker");
        String kafka = "127.0.0.1:" + workbench.startBroker("-Xmx512m").port();
        new FilledLog(Topic.ARTICLES, news).fill(kafka, plan.articles(), this::filled);
        progress.accept("the analysis alone works");
        Pace analysis = alone(AnalysisAlone.class, kafka, "" + plan.threads());
        progress.accept("Kafka's own clients copy");
        Pace copy = alone(CopyAlone.class, kafka);
        progress.accept("starting what is measured");
        return new Result(Tokens.mean(news, plan.articles()), ours(kafka), analysis, copy);
    }

    private void filled(long count) {
        progress.accept("wrote %,d of %,d articles".formatted(count, plan.articles()));
    }

    private Pace alone(Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        return Pace.read(
                workbench.run(program, patience(), Service.ENRICH.javaOptions(), arguments));
    }

    private Pace ours(String kafka) throws IOException, InterruptedException, ExecutionException {
        List<ServiceProcess> services = new ArrayList<>();
        services.add(start(kafka, Service.ENRICH, "stancewire.enrich.threads=" + plan.threads()));
        if (plan.readable()) {
            String folder = workbench.place("index").toString();
            services.add(start(kafka, Service.QUERY, "stancewire.query.index-folder=" + folder));
        }
        try (Reached reached = Reached.of(kafka, services.getLast().port(), plan.readable())) {
            for (ServiceProcess service : services) {
                service.awaitReady(Workbench.READY, patience());
            }
            Stopwatch watch =
                    new Stopwatch(
                            plan.articles(),
                            () ->
                                    services.stream()
                                            .map(ServiceProcess::cpu)
                                            .reduce(Duration.ZERO, Duration::plus));
            long deadline = System.nanoTime() + patience().toNanos();
            for (long done = 0; done < plan.articles(); done = reached.count()) {
                watch.reached(done);
                progress.accept("%,d of %,d are done".formatted(done, plan.articles()));
                if (System.nanoTime() > deadline) {
                    throw new IOException(done + " of " + plan.articles() + " were done in time");
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
            return watch.pace();
        }
    }

    private ServiceProcess start(String kafka, Service service, String setting) throws IOException {
        List<String> options = new ArrayList<>(service.javaOptions());
        options.add("-Dstancewire.kafka.bootstrap-servers=" + kafka);
        options.add("-D" + setting);
        return workbench.start(service.module(), options);
    }

    /// At the least ten a second, on whatever machine.
    private Duration patience() {
        return Duration.ofSeconds(120 + plan.articles() / 10);
    }

    @Override
    public void close() {
        workbench.close();
    }
}
