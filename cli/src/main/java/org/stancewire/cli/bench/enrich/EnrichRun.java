package org.stancewire.cli.bench.enrich;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.stancewire.cli.bench.process.ServiceProcess;
import org.stancewire.cli.bench.process.Workbench;
import org.stancewire.cli.up.Service;

/// Has the services work through a log of accepted articles.
///
/// @param articles how many the log has
/// @param processes how many enrich
/// @param threads how many analyse in each
/// @param jvm what the JVM of enrich is given beside what `up` gives it
/// @param readable whether the articles are also to be in the feed, not only enriched
record EnrichRun(long articles, int processes, int threads, List<String> jvm, boolean readable) {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    /// Starts the services on a workbench and times them from when all are ready.
    Pace run(Workbench workbench, String kafka, LongConsumer progress)
            throws IOException, InterruptedException, ExecutionException {
        List<ServiceProcess> services = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            services.add(
                    start(
                            workbench,
                            kafka,
                            Service.ENRICH,
                            javaOptions(),
                            "stancewire.enrich.threads=" + threads,
                            "stancewire.enrich.instance=bench-" + i));
        }
        if (readable) {
            String folder = workbench.place("index").toString();
            services.add(
                    start(
                            workbench,
                            kafka,
                            Service.QUERY,
                            Service.QUERY.javaOptions(),
                            "stancewire.query.index-folder=" + folder));
        }
        for (ServiceProcess service : services) {
            service.awaitReady(Workbench.READY, patience());
        }
        try (Reached reached = Reached.of(kafka, services.getLast().port(), readable)) {
            return timed(services, reached, progress);
        }
    }

    private Pace timed(List<ServiceProcess> services, Reached reached, LongConsumer progress)
            throws IOException, InterruptedException, ExecutionException {
        Stopwatch watch =
                new Stopwatch(
                        articles,
                        () ->
                                services.stream()
                                        .map(ServiceProcess::cpu)
                                        .reduce(Duration.ZERO, Duration::plus));
        long deadline = System.nanoTime() + patience().toNanos();
        for (long done = 0; done < articles; done = reached.count()) {
            watch.reached(done);
            progress.accept(done);
            if (System.nanoTime() > deadline) {
                throw new IOException(done + " of " + articles + " were done in time");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return watch.pace();
    }

    private static ServiceProcess start(
            Workbench workbench,
            String kafka,
            Service service,
            List<String> javaOptions,
            String... settings)
            throws IOException {
        List<String> options = new ArrayList<>(javaOptions);
        options.add("-Dstancewire.kafka.bootstrap-servers=" + kafka);
        for (String setting : settings) {
            options.add("-D" + setting);
        }
        return workbench.start(service.module(), options);
    }

    /// What a JVM that analyses is started with.
    List<String> javaOptions() {
        return Stream.of(Service.ENRICH.javaOptions(), jvm).flatMap(List::stream).toList();
    }

    /// At the least ten a second, on whatever machine.
    Duration patience() {
        return Duration.ofSeconds(120 + articles / 10);
    }
}
