package org.stancewire.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A command of `./stancewire` that runs as a process, from the jars of this build, as the launcher
/// starts it. The launcher itself might begin another build within this one.
public final class Stancewire implements AutoCloseable {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /// A test run that was itself started in the background ignores Ctrl-C, and what it starts
    /// would too. No shell can undo that; Perl can, and is on every machine that has a shell.
    private static final List<String> MINDS_CTRL_C =
            List.of("perl", "-e", "$SIG{INT} = 'DEFAULT'; exec @ARGV or die");

    private final Process process;
    private final Path output;

    private Stancewire(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /// @param folder where its output is kept
    public static Stancewire run(Path folder, String... arguments) throws IOException {
        return run(folder, Map.of(), arguments);
    }

    /// `up` with its data in the given folder, at free ports.
    public static Stancewire up(Path folder, String... more) throws IOException {
        return up(ROOT, folder, more);
    }

    /// The same from a repository that looks like this one.
    static Stancewire up(Path home, Path folder, String... more) throws IOException {
        List<String> arguments = new ArrayList<>();
        arguments.add("up");
        arguments.add("--data=" + folder.resolve("data"));
        for (String port : List.of("--port", "--ingest-port", "--enrich-port", "--kafka-port")) {
            arguments.add(port + "=0");
        }
        arguments.addAll(List.of(more));
        return run(home, "Main", folder, Map.of(), arguments.toArray(String[]::new));
    }

    /// @param environment variables beside those of this process
    public static Stancewire run(Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        return run(ROOT, "Main", folder, environment, arguments);
    }

    /// What the launcher runs when it has built the services.
    static Stancewire trainingIn(Path home, Path folder) throws IOException {
        return run(home, "up.AotTraining", folder, Map.of());
    }

    private static Stancewire run(
            Path home,
            String main,
            Path folder,
            Map<String, String> environment,
            String... arguments)
            throws IOException {
        Path output = Files.createTempFile(folder, main, ".out");
        List<String> command = new ArrayList<>(MINDS_CTRL_C);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Xmx64m");
        command.add("-Dstancewire.home=" + home);
        command.add("-Dstancewire.terminals=");
        command.add("-cp");
        command.add(
                ROOT.resolve("cli/target/stancewire-cli.jar")
                        + ":"
                        + Files.readString(ROOT.resolve("cli/target/classpath")).strip());
        // Ends with this process, even when that is killed.
        command.add("org.stancewire.cli.child.ChildMain");
        command.add("org.stancewire.cli." + main);
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new Stancewire(builder.start(), output);
    }

    /// Waits until `up` says where `what` is, and gives its port. Throws [AssertionError] with all
    /// that was said when the process ends before.
    public Http awaitPort(String what) throws IOException, InterruptedException {
        return new Http(Integer.parseInt(await("^ +" + what + " +http://localhost:(\\d+)")));
    }

    /// Waits until `up` says where its broker is.
    public String awaitBroker() throws IOException, InterruptedException {
        return await("^ +Kafka +(\\S+:\\d+)");
    }

    private String await(String pattern) throws IOException, InterruptedException {
        Pattern line = Pattern.compile(pattern, Pattern.MULTILINE);
        while (true) {
            boolean alive = process.isAlive();
            String said = output();
            Matcher port = line.matcher(said);
            if (said.contains("Ctrl-C stops everything") && port.find()) {
                return port.group(1);
            }
            assertThat(alive).as(said).isTrue();
            Thread.sleep(50);
        }
    }

    /// The processes it has started, and theirs.
    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    /// One of the processes that `up` has started, as its log is named, while it runs.
    public Optional<ProcessHandle> child(String name) throws IOException, InterruptedException {
        String mark = name.equals("kafka") ? "cli.broker.BrokerMain" : name + "-service/target";
        for (ProcessHandle child : children()) {
            if (commandLine(child).contains(mark)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /// All of it: what Java tells is cut where it is long.
    private static String commandLine(ProcessHandle process)
            throws IOException, InterruptedException {
        Process ps =
                new ProcessBuilder("ps", "-ww", "-o", "args=", "-p", "" + process.pid()).start();
        String line = new String(ps.getInputStream().readAllBytes(), UTF_8);
        ps.waitFor();
        return line;
    }

    /// Ends it as Ctrl-C does; gives its exit code.
    public int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
        return process.waitFor();
    }

    /// Ends it as nothing can prevent.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    public String output() throws IOException {
        return Files.readString(output, UTF_8);
    }

    /// Returns when all that was started has ended, so that nobody writes any more into a folder
    /// that is deleted next.
    @Override
    public void close() throws InterruptedException {
        List<ProcessHandle> others = children();
        process.destroy();
        process.waitFor();
        others.forEach(it -> it.onExit().join());
    }
}
