package org.stancewire.cli.up;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /// @param log what it says is added to this file
    static Child start(Program program, Path log) throws IOException {
        Process process =
                new ProcessBuilder(program.command())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        return new Child(program, log, process);
    }

    /// The same program once more, with the same log.
    Child again() throws IOException {
        return start(program, log);
    }

    String name() {
        return program.name();
    }

    /// Whether it is ready, as it says itself.
    Readiness readiness(HttpClient http) throws InterruptedException {
        return Readiness.ask(program.ready(), http);
    }

    boolean isBroker() {
        return program.isBroker();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// How it ended, in words.
    String ending() {
        return Ending.inWords(process.exitValue());
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

    /// Ends it as nothing can prevent.
    void kill() {
        process.destroyForcibly();
    }

    /// Waits for its end, whoever ends it.
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /// Waits for its end, and makes one when it does not come in time.
    void awaitEnd(long deadlineNanos) throws InterruptedException {
        long left = deadlineNanos - System.nanoTime();
        if (!process.waitFor(Math.max(0, left), TimeUnit.NANOSECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
