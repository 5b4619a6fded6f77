package org.stancewire.cli.up;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewire.cli.broker.BrokerMain;
import org.stancewire.cli.child.AotCaches;
import org.stancewire.cli.child.ChildProgram;

/// How each child is started.
///
/// @param home the folder of the repository, where the jars are
/// @param kafka where the services reach the broker, `host:port`
/// @param catalogue the user's own catalogue files, with absolute paths
/// @param keys the file of keys, with an absolute path, if everybody is to be asked for one
/// @param collector where the services send their traces, if they are to trace
record Programs(
        Path home,
        AotCaches caches,
        DataFolder data,
        Ports ports,
        String kafka,
        List<Path> catalogue,
        Optional<Path> keys,
        Optional<URI> collector) {
    Programs {
        catalogue = List.copyOf(catalogue);
    }

    /// A child that is yet to be started.
    ///
    /// @param ready an `http` page that answers 200 once it is ready; of the broker, which has no
    ///     such page, its port as `tcp`
    record Program(String name, List<String> command, URI ready) {
        Program {
            command = List.copyOf(command);
        }

        /// The services need the broker until their end.
        boolean isBroker() {
            return ready.getScheme().equals("tcp");
        }
    }

    /// Signals that a terminal sends to all its processes are for the parent alone, which then
    /// stops its children in order. A shell passes on what it ignores to what it becomes.
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    /// All that `up` starts, the broker first if it starts one. Throws [IOException] when something
    /// is not built.
    List<Program> all() throws IOException {
        List<Program> all = new ArrayList<>();
        ports.kafka().ifPresent(port -> all.add(broker(port)));
        for (Service service : Service.values()) {
            all.add(service(service));
        }
        return all;
    }

    private Program broker(int port) {
        List<String> command =
                ChildProgram.here("kafka", BrokerMain.class)
                        .command(
                                caches,
                                Service.javaOptionsOfTheBroker(),
                                data.kafka().toString(),
                                "" + port);
        return new Program("kafka", deaf(command), URI.create("tcp://127.0.0.1:" + port));
    }

    private Program service(Service service) throws IOException {
        int port = ports.of(service);
        List<String> options = new ArrayList<>(service.javaOptions());
        if (collector.isPresent()) {
            options.addAll(tracing(service, collector.get()));
        }
        options.add("-Dquarkus.http.port=" + port);
        options.add("-Dquarkus.shutdown.timeout=1s");
        options.add("-Dstancewire.kafka.bootstrap-servers=" + kafka);
        keys.ifPresent(file -> options.add("-Dstancewire.access.keys-file=" + file));
        if (service == Service.INGEST) {
            options.add("-Dstancewire.ingest.feed-url=http://localhost:" + ports.query());
        }
        if (service == Service.QUERY) {
            Path index = ports.kafka().isPresent() ? data.index() : data.indexOf(kafka);
            options.add("-Dstancewire.query.index-folder=" + index);
            options.add("-Dstancewire.query.ingest-url=http://127.0.0.1:" + ports.ingest());
        }
        if (service != Service.INGEST && !catalogue.isEmpty()) {
            options.add("-Dstancewire.catalogue.files=" + listed(catalogue));
        }
        return new Program(
                service.serviceName(),
                deaf(ChildProgram.of(home, service.module()).command(caches, options)),
                URI.create("http://127.0.0.1:" + port + "/q/health/ready"));
    }

    /// The agent reads its other settings from the environment: `OTEL_TRACES_SAMPLER`, for example.
    private List<String> tracing(Service service, URI to) throws IOException {
        Path agent = home.resolve("cli/target/trace/opentelemetry-javaagent.jar");
        if (!Files.exists(agent)) {
            throw new IOException("not fetched: " + agent + "; ./stancewire fetches it");
        }
        return List.of(
                "-javaagent:" + agent,
                "-Dotel.service.name=stancewire-" + service.serviceName(),
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

    private static List<String> deaf(List<String> command) {
        return Stream.concat(DEAF_TO_THE_TERMINAL.stream(), command.stream()).toList();
    }
}
