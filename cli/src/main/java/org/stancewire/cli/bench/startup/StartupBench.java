package org.stancewire.cli.bench.startup;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.stancewire.cli.bench.live.LiveSystem;
import org.stancewire.cli.bench.process.ServiceProcess;
import org.stancewire.cli.bench.process.Workbench;
import org.stancewire.cli.up.Service;

/// Starts each process again and again, in turns, so that whatever else the machine does falls on
/// all of them; then everything at once, as `up` does.
final class StartupBench {
    static final String BARE = "a bare Quarkus endpoint";
    static final String ALL = "broker and services at once";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int runs;
    private final Consumer<String> progress;
    private final Map<String, List<Start>> starts = new LinkedHashMap<>();

    /// @param runs how many starts of each count, after one that does not
    StartupBench(int runs, Consumer<String> progress) {
        this.runs = runs;
        this.progress = progress;
    }

    /// The middle start of each, by name.
    Map<String, Start> run() throws IOException, InterruptedException {
        for (int run = 0; run <= runs; run++) {
            String name = run == 0 ? "warming up" : "run " + run + " of " + runs;
            try (Workbench workbench = new Workbench()) {
                progress.accept(name + ": one after the other");
                oneByOne(workbench, run > 0);
            }
            try (Workbench workbench = new Workbench()) {
                progress.accept(name + ": all at once");
                long begin = System.nanoTime();
                Map<String, Duration> cpu = LiveSystem.start(workbench).cpu();
                Duration sum = cpu.values().stream().reduce(Duration.ZERO, Duration::plus);
                note(run > 0, ALL, begin, sum);
            }
        }
        Map<String, Start> middles = new LinkedHashMap<>();
        starts.forEach((name, all) -> middles.put(name, Start.middle(all)));
        return middles;
    }

    private void oneByOne(Workbench workbench, boolean counts)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        ServiceProcess broker =
                workbench.startBroker(Service.javaOptionsOfTheBroker().toArray(String[]::new));
        note(counts, "broker", begin, broker.cpu());
        for (Service service : Service.values()) {
            List<String> options = new ArrayList<>(service.javaOptions());
            options.add("-Dstancewire.kafka.bootstrap-servers=127.0.0.1:" + broker.port());
            if (service == Service.QUERY) {
                options.add("-Dstancewire.query.index-folder=" + workbench.place("index"));
            }
            begin = System.nanoTime();
            try (ServiceProcess process = workbench.start(service.module(), options)) {
                process.awaitReady(Workbench.READY, PATIENCE);
                note(counts, service.module(), begin, process.cpu());
            }
        }
        begin = System.nanoTime();
        try (ServiceProcess bare =
                workbench.start("bench-endpoint", Service.INGEST.javaOptions())) {
            bare.awaitListening();
            note(counts, BARE, begin, bare.cpu());
        }
    }

    private void note(boolean counts, String name, long begin, Duration cpu) {
        if (counts) {
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            starts.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Start(took, cpu));
        }
    }
}
