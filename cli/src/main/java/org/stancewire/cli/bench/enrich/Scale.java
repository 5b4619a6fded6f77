package org.stancewire.cli.bench.enrich;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.stancewire.cli.bench.made.FilledLog;
import org.stancewire.cli.bench.made.News;
import org.stancewire.cli.bench.process.Workbench;
import org.stancewire.contract.Topic;

/// Has logs of more and more partitions worked through by more and more processes, each in a broker
/// of its own.
///
/// @param articles how many each log has
record Scale(long articles, News news, Consumer<String> progress) {
    /// One way to set it up.
    ///
    /// @param threads how many analyse in each process
    record Setup(int partitions, int processes, int threads) {}

    /// What came of it.
    record Measured(Setup setup, Pace pace) {}

    /// Measures these, one after the other.
    List<Measured> run(List<Setup> setups)
            throws IOException, InterruptedException, ExecutionException {
        List<Measured> all = new ArrayList<>();
        for (Setup setup : setups) {
            all.add(new Measured(setup, run(setup)));
        }
        return all;
    }

    private Pace run(Setup it) throws IOException, InterruptedException, ExecutionException {
        String name =
                "partitions: %d, processes: %d, threads in each: %d"
                        .formatted(it.partitions(), it.processes(), it.threads());
        try (Workbench workbench = new Workbench()) {
            progress.accept(name);
            String kafka = "127.0.0.1:" + workbench.startBroker("-Xmx512m").port();
            new FilledLog(Topic.ARTICLES, it.partitions(), news).fill(kafka, articles, _ -> {});
            return new EnrichRun(articles, it.processes(), it.threads(), List.of(), false)
                    .run(
                            workbench,
                            kafka,
                            done ->
                                    progress.accept(
                                            "%s: %,d of %,d".formatted(name, done, articles)));
        }
    }
}
