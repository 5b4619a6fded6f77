package org.stancewire.cli.bench.enrich;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.stancewire.cli.bench.made.FilledLog;
import org.stancewire.cli.bench.made.News;
import org.stancewire.cli.bench.made.Tokens;
import org.stancewire.cli.bench.process.Workbench;
import org.stancewire.cli.up.Service;
import org.stancewire.contract.Topic;

/// Fills a log of accepted articles, and has it worked through: by what is measured, and by the
/// parts of that alone, one after the other.
final class Drain implements AutoCloseable {
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

    private final EnrichRun run;
    private final News news;
    private final Consumer<String> progress;
    private final Workbench workbench = new Workbench();

    Drain(EnrichRun run, News news, Consumer<String> progress) throws IOException {
        this.run = run;
        this.news = news;
        this.progress = progress;
    }

    /// Runs all of it.
    Result run() throws IOException, InterruptedException, ExecutionException {
        progress.accept("starting a broker");
        String[] asUp = Service.javaOptionsOfTheBroker().toArray(String[]::new);
        String kafka = "127.0.0.1:" + workbench.startBroker(asUp).port();
        new FilledLog(Topic.ARTICLES, news).fill(kafka, run.articles(), this::filled);
        progress.accept("the analysis alone works");
        Pace analysis = alone(AnalysisAlone.class, kafka, "" + run.threads());
        progress.accept("Kafka's own clients copy");
        Pace copy = alone(CopyAlone.class, kafka);
        progress.accept("starting what is measured");
        Pace ours =
                run.run(
                        workbench,
                        kafka,
                        it -> progress.accept("%,d of %,d are done".formatted(it, run.articles())));
        return new Result(Tokens.mean(news, run.articles()), ours, analysis, copy);
    }

    private void filled(long count) {
        progress.accept("wrote %,d of %,d articles".formatted(count, run.articles()));
    }

    private Pace alone(Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        return Pace.read(workbench.run(program, run.patience(), run.javaOptions(), arguments));
    }

    @Override
    public void close() {
        workbench.close();
    }
}
