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
/// @param keys the file of keys, with an absolute path, if everybody is to be asked for one
/// @param collector where the services send their traces, if they are to trace
record Programs(
        Path home,
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

    Program broker(int port) {
        List<String> command = java(Service.javaOptionsOfTheBroker());
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildMain.class.getName(),
                        BrokerMain.class.getName(),
                        data.kafka().toString(),
                        "" + port));
        return new Program("kafka", command, URI.create("tcp://127.0.0.1:" + port));
    }

    /// Throws [IOException] when its jar is not there.
    Program service(Service service) throws IOException {
        Path jar = home.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IOException("not built: " + jar + "; ./stancewire builds it");
        }
        int port = ports.of(service);
        List<String> command = java(service.javaOptions());
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
        keys.ifPresent(file -> command.add("-Dstancewire.access.keys-file=" + file));
        if (service == Service.INGEST) {
            command.add("-Dstancewire.ingest.feed-url=http://localhost:" + ports.query());
        }
        if (service == Service.QUERY) {
            Path index = ports.kafka().isPresent() ? data.index() : data.indexOf(kafka);
            command.add("-Dstancewire.query.index-folder=" + index);
            command.add("-Dstancewire.query.ingest-url=http://127.0.0.1:" + ports.ingest());
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
        return new Program(service.serviceName(), command, ready);
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

    private static List<String> java(List<String> options) {
        List<String> command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
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
