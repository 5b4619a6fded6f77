package org.stancewire.cli.up;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.stancewire.cli.up.Programs.Program;

/// A child process that runs, or has run.
final class Child {
    private static final int TAIL_LINES = 25;

    private final Program program;
    private final Path log;
    private final Process process;

    private Child(Program program, Path log, Process process) {
        this.program = program;
        this.log = log;
        this.process = process;
    }

    static Child start(Program program, Path log) throws IOException {
        Process process =
                new ProcessBuilder(program.command())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new Child(program, log, process);
    }

    String name() {
        return program.name();
    }

    /// Whether it answers that it is ready. It is not asked while it says nothing.
    boolean isReady(HttpClient http) throws InterruptedException {
        return program.ready().isEmpty() || readiness(http, program.ready().get()).status == 200;
    }

    /// What it says of its readiness, for messages.
    String readiness(HttpClient http) throws InterruptedException {
        return program.ready().isEmpty() ? "" : readiness(http, program.ready().get()).words;
    }

    boolean isBroker() {
        return program.isBroker();
    }

    /// Completes when the process ends, whoever ended it.
    CompletableFuture<Child> end() {
        return process.onExit().thenApply(ended -> this);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    Path log() {
        return log;
    }

    /// The last lines of its log.
    List<String> lastWords() throws IOException {
        List<String> lines =
                new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
        return lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size());
    }

    /// Asks it to end.
    void stop() {
        process.destroy();
    }

    /// Waits for its end, and makes one when it does not come in time.
    void awaitEnd(long deadlineNanos) throws InterruptedException {
        long left = deadlineNanos - System.nanoTime();
        if (!process.waitFor(Math.max(0, left), TimeUnit.NANOSECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private record Readiness(int status, String words) {}

    private static Readiness readiness(HttpClient http, URI page) throws InterruptedException {
        try {
            HttpResponse<String> answer =
                    http.send(
                            HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(3)).build(),
                            HttpResponse.BodyHandlers.ofString());
            return new Readiness(answer.statusCode(), answer.body());
        } catch (IOException e) {
            return new Readiness(0, "it does not answer: " + e);
        }
    }
}
