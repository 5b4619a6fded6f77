package org.stancewire.cli.up;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.broker.BrokerMain;
import org.stancewire.cli.child.ChildMain;

/// How each child is started.
///
/// @param home the folder of the repository, where the jars are
/// @param kafka where the services reach the broker, `host:port`
/// @param catalogue the user's own catalogue files, with absolute paths
/// @param collector where the services send their traces, if they are to trace
record Programs(
        Path home,
        DataFolder data,
        Ports ports,
        String kafka,
        List<Path> catalogue,
        Optional<URI> collector) {
    Programs {
        catalogue = List.copyOf(catalogue);
    }

    /// For what has little to compute: half the processor time of a start goes into compiling.
    private static final String NO_C2 = "-XX:TieredStopAtLevel=1";

    /// For what computes a lot, but not while all are starting: what runs often is compiled again
    /// and better ten times later than usual.
    private static final String LATE_C2 =
            "-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000"
                    + " -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000";

    /// The services, and the memory that each may use. The sum, with the broker's and what a JVM
    /// takes beside its heap, stays under 1.5 GB.
    enum Service {
        INGEST("ingest", "-Xmx96m " + NO_C2),
        ENRICH("enrich", "-Xmx320m " + LATE_C2),
        QUERY("query", "-Xmx256m --add-modules=jdk.incubator.vector " + LATE_C2);

        private final String serviceName;
        private final String options;

        Service(String serviceName, String options) {
            this.serviceName = serviceName;
            this.options = options;
        }
    }

    /// A child that is yet to be started.
    ///
    /// @param ready answers 200 once it is ready; the broker, which has no such page, is ready when
    ///     the services are
    record Program(String name, List<String> command, Optional<URI> ready) {
        Program {
            command = List.copyOf(command);
        }

        /// The services need the broker until their end.
        boolean isBroker() {
            return ready.isEmpty();
        }
    }

    /// Signals that a terminal sends to all its processes are for the parent alone, which then
    /// stops its children in order. A shell passes on what it ignores to what it becomes.
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private static final List<String> SMALL =
            List.of(
                    "-XX:+UseSerialGC",
                    "-Xss512k",
                    "-XX:ReservedCodeCacheSize=96m",
                    "-XX:MaxDirectMemorySize=64m",
                    "-Djdk.nio.maxCachedBufferSize=262144",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    Program broker(int port) {
        List<String> command = java("-Xmx256m", NO_C2);
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildMain.class.getName(),
                        BrokerMain.class.getName(),
                        data.kafka().toString(),
                        "" + port));
        return new Program("kafka", command, Optional.empty());
    }

    /// Throws [IOException] when its jar is not there.
    Program service(Service service) throws IOException {
        Path jar =
                home.resolve(service.serviceName + "-service")
                        .resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IOException("not built: " + jar + "; ./stancewire builds it");
        }
        int port = ports.of(service);
        List<String> command = java(service.options.split(" "));
        if (collector.isPresent()) {
            command.addAll(tracing(service, collector.get()));
        }
        Attributes manifest = manifest(jar);
        // With a class path of its own, Java does not read these from the jar.
        for (String module : words(manifest.getValue("Add-Opens"))) {
            command.add("--add-opens=" + module + "=ALL-UNNAMED");
        }
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.shutdown.timeout=1s");
        command.add("-Dstancewire.kafka.bootstrap-servers=" + kafka);
        if (service == Service.INGEST) {
            command.add("-Dstancewire.ingest.feed-url=http://localhost:" + ports.query());
        }
        if (service == Service.QUERY) {
            Path index = ports.kafka().isPresent() ? data.index() : data.indexOf(kafka);
            command.add("-Dstancewire.query.index-folder=" + index);
        }
        if (service != Service.INGEST && !catalogue.isEmpty()) {
            command.add("-Dstancewire.catalogue.files=" + listed(catalogue));
        }
        command.addAll(
                List.of(
                        "-cp",
                        jar + File.pathSeparator + ownJar(),
                        ChildMain.class.getName(),
                        manifest.getValue(Attributes.Name.MAIN_CLASS)));
        URI ready = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
        return new Program(service.serviceName, command, Optional.of(ready));
    }

    /// The agent reads its other settings from the environment: `OTEL_TRACES_SAMPLER`, for example.
    private List<String> tracing(Service service, URI to) throws IOException {
        Path agent = home.resolve("cli/target/trace/opentelemetry-javaagent.jar");
        if (!Files.exists(agent)) {
            throw new IOException("not fetched: " + agent + "; ./stancewire fetches it");
        }
        return List.of(
                "-javaagent:" + agent,
                "-Dotel.service.name=stancewire-" + service.serviceName,
                "-Dotel.exporter.otlp.endpoint=" + to,
                "-Dotel.metrics.exporter=none",
                "-Dotel.logs.exporter=none");
    }

    /// Paths as a list in a setting, where a comma divides and a backslash escapes.
    private static String listed(List<Path> paths) {
        return paths.stream()
                .map(path -> path.toString().replace("\\", "\\\\").replace(",", "\\,"))
                .collect(Collectors.joining(","));
    }

    private static List<String> java(String... options) {
        List<String> command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.addAll(List.of(options));
        return command;
    }

    /// What [ChildMain] is in: the first entry of the class path.
    private static String ownJar() {
        return System.getProperty("java.class.path").split(File.pathSeparator, 2)[0];
    }

    private static Attributes manifest(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes();
        }
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : List.of(text.trim().split("\\s+"));
    }
}
