package org.stancewire.ingest.stream;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;

/// A [Replica] in a process of its own, which can be killed; its clock is a file.
final class ReplicaProcess implements AutoCloseable {
    private final Process process;

    private ReplicaProcess(Process process) {
        this.process = process;
    }

    static ReplicaProcess start(String bootstrapServers, String name, Path clock)
            throws IOException {
        String here = System.getProperty("java.class.path");
        return new ReplicaProcess(
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("surefire.test.class.path", here),
                                ReplicaProcess.class.getName(),
                                bootstrapServers,
                                name,
                                clock.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }

    /// Runs until its parent closes its input.
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[2]);
        try (Replica replica =
                new Replica(arguments[0], arguments[1], () -> read(file), Vertx.vertx())) {
            while (System.in.read() >= 0) {
                // Its parent has nothing to say.
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static Instant read(Path file) {
        try {
            return Instant.parse(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Sets the clock of all whose clock is this file, for none of them in the middle of reading.
    static void set(Path clock, InstantSource time) throws IOException {
        Path next = Files.writeString(clock.resolveSibling("next"), time.instant().toString());
        Files.move(next, clock, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Ends it without a word to anybody, as a power cut would.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        kill();
    }
}
