package org.stancewire.cli.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stancewire.cli.broker.BrokerMain;

/// What a bench works with: a folder, a broker and services, each in a process of its own. All of
/// it goes when the bench ends, also where it is told to end before it is done.
public final class Workbench implements AutoCloseable {
    /// The page that tells whether a service is ready.
    public static final String READY = "/q/health/ready";

    private final Path home;
    private final Path folder;
    private final List<ServiceProcess> processes = new ArrayList<>();
    private final Thread whenToldToEnd = new Thread(this::clear, "clear-workbench");
    private boolean cleared;

    public Workbench() throws IOException {
        home = Path.of(System.getProperty("stancewire.home", ".")).toAbsolutePath();
        folder = Files.createTempDirectory("stancewire-bench-");
        Runtime.getRuntime().addShutdownHook(whenToldToEnd);
    }

    /// Where something of this name may be kept until the end.
    public Path place(String name) {
        return folder.resolve(name);
    }

    /// Starts a broker and waits until it listens at its port.
    ///
    /// @param options for its JVM
    public ServiceProcess startBroker(String... options) throws IOException, InterruptedException {
        int port = ServiceProcess.freePort();
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerMain.class.getName(),
                        place("log").toString(),
                        "" + port));
        return start("kafka", port, arguments).awaitListening();
    }

    /// Starts a service of the repository. Throws [IOException] when it is not built.
    ///
    /// @param module its folder
    /// @param options for its JVM, and its settings as system properties
    public ServiceProcess start(String module, List<String> options) throws IOException {
        Path jar = home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IOException("not built: " + jar + "; ./stancewire bench builds it");
        }
        int port = ServiceProcess.freePort();
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-Dquarkus.http.port=" + port, "-jar", jar.toString()));
        return start(module, port, arguments);
    }

    /// Runs a JVM of its own until it ends, and gives the last line that it said. Throws
    /// [IOException] when it fails or takes longer.
    public String run(String name, Duration patience, List<String> arguments)
            throws IOException, InterruptedException {
        return start(name, 0, arguments).lastLine(patience);
    }

    private synchronized ServiceProcess start(String name, int port, List<String> arguments)
            throws IOException {
        if (cleared) {
            throw new IOException("the bench is told to end");
        }
        ServiceProcess process = ServiceProcess.start(name, folder, port, arguments);
        processes.add(process);
        return process;
    }

    @Override
    public void close() {
        clear();
        try {
            Runtime.getRuntime().removeShutdownHook(whenToldToEnd);
        } catch (IllegalStateException _) {
            // It runs already.
        }
    }

    private synchronized void clear() {
        cleared = true;
        processes.reversed().forEach(ServiceProcess::close);
        processes.clear();
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            System.err.println("stancewire: " + folder + " cannot be deleted: " + e);
        }
    }
}
