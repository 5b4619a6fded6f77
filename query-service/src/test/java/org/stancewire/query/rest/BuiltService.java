package org.stancewire.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stancewire.query.opensearch.OpenSearchNode;

/// The query service as it was built, in a process of its own.
public final class BuiltService implements AutoCloseable {
    private static final Duration TIME_TO_START = Duration.ofMinutes(2);

    private final URI address;
    private final Path output;
    private final Process process;

    private BuiltService(URI address, Path output, Process process) {
        this.address = address;
        this.output = output;
        this.process = process;
    }

    /// Starts it, and does not wait for it.
    static BuiltService start(Map<String, String> settings) throws IOException {
        int port = OpenSearchNode.freePorts(1).getFirst();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dquarkus.http.port=" + port);
        settings.forEach((key, value) -> command.add("-D" + key + '=' + value));
        Path built = Path.of("target", "quarkus-app", "quarkus-run.jar");
        assertThat(built).exists();
        command.addAll(List.of("-jar", built.toString()));
        Path output = Files.createTempFile("query-service", ".log");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        return new BuiltService(URI.create("http://localhost:" + port), output, process);
    }

    URI address() {
        return address;
    }

    /// What it said.
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until it can be asked.
    void awaitListening() throws Exception {
        long giveUp = System.nanoTime() + TIME_TO_START.toNanos();
        while (true) {
            try (Socket _ = new Socket(address.getHost(), address.getPort())) {
                return;
            } catch (ConnectException e) {
                assertThat(process.isAlive() && System.nanoTime() < giveUp).as(output()).isTrue();
                Thread.sleep(20);
            }
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
