package org.stancewire.cli.bench.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A JVM beside this one, for as long as a measurement takes.
public final class ServiceProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long MILLIS_BETWEEN_LOOKS = 10;

    /// As often as `up` asks: each answer takes processor time of a start.
    private static final long MILLIS_BETWEEN_QUESTIONS = 50;

    private final String name;
    private final Process process;
    private final Path log;
    private final int port;

    private ServiceProcess(String name, Process process, Path log, int port) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /// Starts a process that will listen on `port`.
    ///
    /// @param log the file for what it says
    static ServiceProcess start(String name, Path log, int port, List<String> command)
            throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new ServiceProcess(name, process, log, port);
    }

    public int port() {
        return port;
    }

    /// Waits until it listens. Throws [IOException] with its log when it does not.
    public ServiceProcess awaitListening() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isListening()) {
            requireAlive();
            if (System.nanoTime() > deadline) {
                throw new IOException(name + " does not listen: " + Files.readString(log));
            }
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        }
        return this;
    }

    /// Waits until it answers a GET with 200.
    public ServiceProcess awaitReady(String path) throws IOException, InterruptedException {
        return awaitReady(path, PATIENCE);
    }

    /// Waits so long until it answers a GET with 200.
    public ServiceProcess awaitReady(String path, Duration patience)
            throws IOException, InterruptedException {
        return awaitReady(path, patience, _ -> {});
    }

    /// Waits so long until it answers a GET with 200, and hands on what it answers until then.
    public ServiceProcess awaitReady(String path, Duration patience, Consumer<String> notYet)
            throws IOException, InterruptedException {
        awaitListening();
        long deadline = System.nanoTime() + patience.toNanos();
        Connection.Answer answer = ask(path);
        while (answer.status() != 200) {
            notYet.accept(answer.body());
            if (System.nanoTime() > deadline) {
                throw new IOException(name + " is not ready: " + Files.readString(log));
            }
            Thread.sleep(MILLIS_BETWEEN_QUESTIONS);
            answer = ask(path);
        }
        return this;
    }

    private Connection.Answer ask(String path) throws IOException {
        requireAlive();
        try (Connection connection = new Connection(port)) {
            return connection.get(path);
        }
    }

    /// Waits until it has ended, and gives the last line that it said. Throws [IOException] with
    /// its log when it fails or takes longer.
    String lastLine(Duration patience) throws IOException, InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
                || process.exitValue() != 0) {
            throw new IOException(name + " failed: " + Files.readString(log));
        }
        return Files.readAllLines(log).getLast();
    }

    /// The processor time that it has taken so far.
    public Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// The memory that it takes up, in bytes, as Linux counts it (`VmRSS`). Throws [IOException]
    /// where that is not told.
    public long memory() throws IOException {
        return status("VmRSS:");
    }

    /// The memory of [#memory] less the files that it has mapped (`RssAnon`): those the system can
    /// take back at any time.
    public long ownMemory() throws IOException {
        return status("RssAnon:");
    }

    private long status(String field) throws IOException {
        return Files.readAllLines(Path.of("/proc", "" + process.pid(), "status")).stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElseThrow(() -> new IOException(name + " tells no memory"));
    }

    private boolean isListening() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private void requireAlive() throws IOException {
        if (!process.isAlive()) {
            throw new IOException(name + " ended by itself: " + Files.readString(log));
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
