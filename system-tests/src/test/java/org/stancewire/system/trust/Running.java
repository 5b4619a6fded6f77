package org.stancewire.system.trust;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/// A process of a cluster: a service as its container runs it, or a broker of Kafka. It can be
/// ended, frozen and started again at the same port. It ends with the tests, however they end.
public final class Running implements AutoCloseable {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path CLI = ROOT.resolve("cli/target/stancewire-cli.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String name;
    private final int port;
    private final List<String> command;
    private final Path log;
    private @Nullable Process process;

    private Running(String name, int port, List<String> command, Path folder) {
        this.name = name;
        this.port = port;
        this.command = command;
        this.log = folder.resolve(name + ".log");
    }

    /// A service that is yet to be started.
    ///
    /// @param kind `ingest`, `enrich` or `query`
    /// @param settings by their whole names
    public static Running service(
            String kind, String name, Path folder, int heapMegabytes, Map<String, String> settings)
            throws IOException {
        int port = FreePort.next();
        Path jar = ROOT.resolve(kind + "-service/target/quarkus-app/quarkus-run.jar");
        List<String> command = java(heapMegabytes);
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes manifest = file.getManifest().getMainAttributes();
            String opened = manifest.getValue("Add-Opens");
            for (String module : opened == null ? new String[0] : opened.strip().split(" +")) {
                command.add("--add-opens=" + module + "=ALL-UNNAMED");
            }
            command.add("-Dquarkus.http.port=" + port);
            settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
            command.addAll(List.of("-cp", jar + File.pathSeparator + CLI));
            command.add("org.stancewire.cli.child.ChildMain");
            command.add(manifest.getValue(Attributes.Name.MAIN_CLASS));
        }
        return new Running(name, port, command, folder);
    }

    /// A program of Kafka that is yet to be started, from the class path of the embedded broker.
    public static Running kafka(
            String name, int port, Path folder, int heapMegabytes, String main, String... arguments)
            throws IOException {
        String others = Files.readString(ROOT.resolve("cli/target/classpath")).strip();
        return program(name, port, folder, heapMegabytes, others, main, arguments);
    }

    /// Any program that is yet to be started.
    public static Running program(
            String name,
            int port,
            Path folder,
            int heapMegabytes,
            String classPath,
            String main,
            String... arguments) {
        List<String> command = java(heapMegabytes);
        command.addAll(List.of("-cp", CLI + File.pathSeparator + classPath));
        command.add("org.stancewire.cli.child.ChildMain");
        command.add(main);
        command.addAll(List.of(arguments));
        return new Running(name, port, command, folder);
    }

    private static List<String> java(int heapMegabytes) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx" + heapMegabytes + "m"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xss512k"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        return command;
    }

    public int port() {
        return port;
    }

    /// Whether it runs.
    boolean isAlive() {
        return process != null && process.isAlive();
    }

    public void start() throws IOException {
        process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
    }

    /// Waits until a service says that it is ready.
    void awaitReady() throws IOException, InterruptedException {
        URI ready = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
        Instant deadline = Instant.now().plus(PATIENCE);
        String said = "";
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(deadline) && running().isAlive()) {
                try {
                    HttpRequest ask =
                            HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
                    var answer = http.send(ask, BodyHandlers.ofString());
                    if (answer.statusCode() == 200) {
                        return;
                    }
                    said = answer.body();
                } catch (IOException e) {
                    said = e.toString();
                }
                Thread.sleep(100);
            }
        }
        throw new AssertionError(name + " is not ready: " + said + "\n" + Files.readString(log));
    }

    /// Waits for the end of what ends by itself, which must be a good one.
    public void awaitEnd() throws IOException, InterruptedException {
        if (running().waitFor() != 0) {
            throw new AssertionError(name + " fails:\n" + Files.readString(log));
        }
    }

    /// Waits for the end of what cannot go on, and gives what it said.
    public String awaitFailure() throws IOException, InterruptedException {
        if (!running().waitFor(PATIENCE) || running().exitValue() == 0) {
            throw new AssertionError(name + " does not fail:\n" + log());
        }
        return log();
    }

    /// SIGTERM; gives how long its end took.
    Duration stop() throws InterruptedException {
        long began = System.nanoTime();
        running().destroy();
        running().waitFor();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// SIGKILL.
    void kill() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    /// SIGSTOP: it does nothing more, and nobody is told.
    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    /// SIGCONT: it goes on as if nothing had happened.
    void wake() throws IOException, InterruptedException {
        signal("-CONT");
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, "" + running().pid()).inheritIO().start().waitFor();
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException(name + " was not started");
        }
        return process;
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
