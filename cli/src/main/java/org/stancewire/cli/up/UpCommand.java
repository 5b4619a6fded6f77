package org.stancewire.cli.up;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.catalogue.CatalogueFiles;
import org.stancewire.cli.child.AotCaches;
import org.stancewire.cli.terminal.Progress;
import org.stancewire.cli.terminal.Terminal;
import org.stancewire.contract.access.KeyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./stancewire up`.
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = {
            "Starts the whole system on this machine: a Kafka broker and the services ingest, enrich"
                    + " and query, each in a process of its own. Ctrl-C stops them all.",
            "",
            "All listen on loopback only. What is posted is kept in the data folder and is there"
                    + " again at the next start. A process that ends by itself is started again.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "1:it could not start",
            "2:the command was called wrongly",
            "130:stopped by Ctrl-C"
        },
        footer = {
            "",
            "Examples:",
            "  ./stancewire up",
            "  ./stancewire up --data /tmp/try --without-samples --port 9080",
            "  ./stancewire up --keys keys.ndjson"
        })
public final class UpCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Terminal terminal;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "Where everything is kept; $XDG_DATA_HOME/stancewire or"
                            + " ~/.local/share/stancewire by default.")
    private Path data = DataFolder.usual(System.getenv());

    @Option(
            names = "--without-samples",
            description = "Post no sample articles at the first start.")
    private boolean withoutSamples;

    @Option(
            names = "--kafka",
            paramLabel = "HOST:PORT",
            description = "Use this broker and start none.")
    private @Nullable String kafka;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description =
                    "Where query listens, which serves the feed and its page; ${DEFAULT-VALUE} by"
                            + " default. 0, as for every port: any free one.")
    private int queryPort = 8080;

    @Option(
            names = "--ingest-port",
            paramLabel = "PORT",
            description =
                    "Where ingest listens, which takes articles; ${DEFAULT-VALUE} by default.")
    private int ingestPort = 8081;

    @Option(
            names = "--enrich-port",
            paramLabel = "PORT",
            description = "Where enrich tells its health and metrics; ${DEFAULT-VALUE} by default.")
    private int enrichPort = 8082;

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            description = "Where the broker listens; ${DEFAULT-VALUE} by default.")
    private int kafkaPort = 9092;

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description =
                    "People, organisations and places of your own; docs/catalogue.md says how they"
                            + " are written. May be given several times.")
    private List<Path> catalogue = new ArrayList<>();

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description =
                    "Ask everybody for a key of this file; ./stancewire keys makes it, and a change"
                            + " of it holds within a second.")
    private @Nullable Path keys;

    @Option(
            names = "--trace",
            paramLabel = "URL",
            arity = "0..1",
            fallbackValue = "http://localhost:4318",
            description =
                    "Send a trace of each article to the OpenTelemetry collector at URL (OTLP over"
                            + " HTTP), ${FALLBACK-VALUE} by default. The environment variables of"
                            + " OpenTelemetry set the rest.")
    private @Nullable URI trace;

    public UpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Ports wanted = wantedPorts();
        List<Path> ownEntities = CatalogueFiles.checked(catalogue);
        Optional<Path> keyFile = keyFile();
        long began = System.nanoTime();
        try (DataFolder folder = DataFolder.open(data)) {
            Ports ports = wanted.claimed();
            RunningSystem system = new RunningSystem();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupted(system), "stop-all"));
            try {
                begin(system, folder, ports, ownEntities);
                System.out.println(Welcome.text(ports, kafka(ports), folder, keyFile, began));
                system.awaitStop();
            } finally {
                system.stop();
            }
        }
        return 0;
    }

    /// The process was told to end: by Ctrl-C, by a signal, or because its terminal closed.
    private static void interrupted(RunningSystem system) {
        if (!system.isStopped()) {
            System.err.println("\nStopping …");
            system.stop();
        }
    }

    private void begin(RunningSystem system, DataFolder folder, Ports ports, List<Path> ownEntities)
            throws IOException, InterruptedException {
        boolean first = folder.isFirstStart();
        try (SamplesKey key = samplesKey(first && !withoutSamples)) {
            start(system, folder, ports, ownEntities);
            system.keep(System.err::println);
            if (first) {
                if (!withoutSamples) {
                    String posted = Samples.post(home(), ports.ingest(), key.own(), terminal);
                    System.err.println("Sample articles: " + posted);
                }
                folder.started();
            }
        }
    }

    private SamplesKey samplesKey(boolean needed) throws IOException {
        Optional<Path> file = keyFile();
        return needed && file.isPresent() ? SamplesKey.in(file.get()) : SamplesKey.none();
    }

    /// Throws [IOException] where it is no file of keys.
    private Optional<Path> keyFile() throws IOException {
        if (keys == null) {
            return Optional.empty();
        }
        new KeyFile(keys).read();
        return Optional.of(keys.toAbsolutePath());
    }

    private void start(RunningSystem system, DataFolder folder, Ports ports, List<Path> ownEntities)
            throws IOException, InterruptedException {
        Programs programs =
                new Programs(
                        home(),
                        AotCaches.of(home()),
                        folder,
                        ports,
                        kafka(ports),
                        ownEntities,
                        keyFile(),
                        Optional.ofNullable(trace));
        List<Programs.Program> all = programs.all();
        for (Programs.Program program : all) {
            system.start(program, folder);
        }
        Progress progress =
                Progress.of(terminal, System.err, "of " + all.size() + " ready", all.size());
        try {
            system.awaitReady(PATIENCE, ready -> progress.reached(ready, ready));
        } finally {
            progress.clear();
        }
    }

    private String kafka(Ports ports) {
        return ports.kafka().map(port -> "127.0.0.1:" + port).orElse(String.valueOf(kafka));
    }

    private Ports wantedPorts() {
        if (kafka != null && !kafka.matches("[^\\s:]+:\\d{1,5}(,[^\\s:]+:\\d{1,5})*")) {
            throw new ParameterException(
                    spec.commandLine(), "--kafka must be HOST:PORT, got " + kafka);
        }
        try {
            return new Ports(
                    queryPort,
                    ingestPort,
                    enrichPort,
                    kafka == null ? Optional.of(kafkaPort) : Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /// The folder of the repository, as the launcher found it.
    private static Path home() {
        return Path.of(System.getProperty("stancewire.home", "")).toAbsolutePath();
    }
}
