package org.stancewire.cli.bench.process;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stancewire.cli.broker.BrokerMain;
import org.stancewire.cli.child.AotCaches;
import org.stancewire.cli.child.ChildProgram;
import org.stancewire.contract.Topic;

/// What a bench works with: a folder, a broker and services, each in a process of its own. All of
/// it goes when the bench ends, also where it is told to end before it is done.
public final class Workbench implements AutoCloseable {
    /// The page that tells whether a service is ready.
    public static final String READY = "/q/health/ready";

    private static final String TOLD_TO_END = "the bench is told to end";

    private final Path home;
    private final AotCaches caches;
    private final Path folder;
    private final List<ServiceProcess> processes = new ArrayList<>();
    private final Deque<AutoCloseable> lent = new ArrayDeque<>();
    private final Thread whenToldToEnd = new Thread(this::clear, "clear-workbench");
    private boolean cleared;

    public Workbench() throws IOException {
        home = Path.of(System.getProperty("stancewire.home", ".")).toAbsolutePath();
        caches = AotCaches.of(home);
        folder = Files.createTempDirectory("stancewire-bench-");
        Runtime.getRuntime().addShutdownHook(whenToldToEnd);
    }

    /// Where something of this name may be kept until the end.
    public Path place(String name) {
        return folder.resolve(name);
    }

    /// How many bytes the files at a place take. Those that go meanwhile count as nothing.
    public long size(String name) throws IOException {
        return size(name, _ -> true);
    }

    /// How many bytes the records of a topic take, as Kafka packs them.
    public long logSize(Topic topic) throws IOException {
        Pattern segment =
                Pattern.compile("[/\\\\]" + topic.topicName() + "-[0-9]+[/\\\\][0-9]+[.]log$");
        return size("log", it -> segment.matcher(it.toString()).find());
    }

    private long size(String name, Predicate<Path> counts) throws IOException {
        AtomicLong size = new AtomicLong();
        Files.walkFileTree(
                place(name),
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        size.addAndGet(counts.test(file) ? attributes.size() : 0);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException why)
                            throws IOException {
                        if (why instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw why;
                    }
                });
        return size.get();
    }

    /// Starts a broker and waits until it listens at its port.
    ///
    /// @param options for its JVM
    public ServiceProcess startBroker(String... options) throws IOException, InterruptedException {
        return beginBroker(options).awaitListening();
    }

    /// Starts a broker, which will listen at its port.
    ///
    /// @param options for its JVM
    public ServiceProcess beginBroker(String... options) throws IOException {
        int port = FreePort.next();
        ChildProgram broker = ChildProgram.here("kafka", BrokerMain.class);
        String log = place("log").toString();
        return start("kafka", port, broker.command(caches, List.of(options), log, "" + port));
    }

    /// Starts a service of the repository. Throws [IOException] when it is not built.
    ///
    /// @param module its folder
    /// @param options for its JVM, and its settings as system properties
    public ServiceProcess start(String module, List<String> options) throws IOException {
        int port = FreePort.next();
        List<String> all = new ArrayList<>(options);
        all.add("-Dquarkus.http.port=" + port);
        return start(module, port, ChildProgram.of(home, module).command(caches, all));
    }

    /// Runs a program of this class path until it ends, and gives the last line that it said.
    /// Throws [IOException] when it fails or takes longer.
    ///
    /// @param options for its JVM
    public String run(Class<?> main, Duration patience, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        String name = main.getSimpleName();
        ChildProgram program = ChildProgram.here(name, main);
        return start(name, 0, program.command(caches, options, arguments)).lastLine(patience);
    }

    /// Has something given back once all processes have ended. Throws [IOException] when the bench
    /// is told to end, and gives it back at once.
    public synchronized <T extends AutoCloseable> T lend(T it) throws IOException {
        if (cleared) {
            giveBack(it);
            throw new IOException(TOLD_TO_END);
        }
        lent.push(it);
        return it;
    }

    private static void giveBack(AutoCloseable it) {
        try {
            it.close();
        } catch (Exception e) {
            System.err.println("stancewire: " + e.getMessage());
        }
    }

    private synchronized ServiceProcess start(String name, int port, List<String> command)
            throws IOException {
        if (cleared) {
            throw new IOException(TOLD_TO_END);
        }
        Path log = folder.resolve(name + '-' + processes.size() + ".log");
        ServiceProcess process = ServiceProcess.start(name, log, port, command);
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
        lent.forEach(Workbench::giveBack);
        lent.clear();
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            System.err.println("stancewire: " + folder + " cannot be deleted: " + e);
        }
    }
}
