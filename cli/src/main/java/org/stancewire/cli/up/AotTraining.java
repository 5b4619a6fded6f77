package org.stancewire.cli.up;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewire.cli.access.OwnKey;
import org.stancewire.cli.child.AotCaches;
import org.stancewire.cli.terminal.StatusLine;
import org.stancewire.cli.terminal.Terminal;

/// Makes the AOT caches: starts everything once, as `up` does and with the options that it uses,
/// takes the samples through it and asks some questions, and has each JVM write at its end what it
/// has loaded. The launcher runs it when it has built the services.
public final class AotTraining {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> QUESTIONS =
            List.of(
                    "/",
                    "/v1/articles?q=river&limit=5",
                    "/v1/articles?polarity=AGAINST&minConfidence=0.5",
                    "/v1/entities?q=merkel",
                    "/v1/stances",
                    "/v1/facets?by=source,entity",
                    "/v1/timeline?interval=day",
                    "/v1/status",
                    "/feed.atom");

    private final Path home;
    private final Terminal terminal;
    private final StatusLine status;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private AotTraining(Path home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
        this.status = new StatusLine(terminal, System.err);
    }

    /// Makes them in the repository at `stancewire.home`.
    public static void main(String[] arguments) throws InterruptedException {
        Path home = Path.of(System.getProperty("stancewire.home", "")).toAbsolutePath();
        try {
            new AotTraining(home, Terminal.ofProcess()).make(AotCaches.of(home).folder());
        } catch (IOException e) {
            System.err.println("stancewire: " + e.getMessage());
            System.exit(1);
        }
    }

    /// A cache comes to its place only as a whole: of one that is cut off in the middle the JVM may
    /// not see that it is.
    private void make(Path caches) throws IOException, InterruptedException {
        Path draft = caches.resolveSibling("aot-draft");
        delete(draft);
        try {
            Files.createDirectories(draft);
            train(draft);
            Files.createDirectories(caches);
            try (Stream<Path> made = Files.list(draft)) {
                for (Path each : made.filter(it -> it.toString().endsWith(".aot")).toList()) {
                    Path place = caches.resolve(each.getFileName());
                    Files.move(each, place, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } finally {
            status.clear();
            http.shutdownNow();
            delete(draft);
        }
    }

    private void train(Path draft) throws IOException, InterruptedException {
        RunningSystem system = new RunningSystem(PATIENCE, PATIENCE);
        Runtime.getRuntime().addShutdownHook(new Thread(system::kill));
        try (DataFolder folder = DataFolder.open(draft.resolve("data"))) {
            Ports ports = new Ports(0, 0, 0, Optional.of(0)).claimed();
            String kafka = "127.0.0.1:" + ports.kafka().orElseThrow();
            List<Programs.Program> all =
                    new Programs(
                                    home,
                                    new AotCaches(draft, true),
                                    folder,
                                    ports,
                                    kafka,
                                    List.of(),
                                    Optional.empty(),
                                    Optional.empty())
                            .all();
            for (Programs.Program program : all) {
                system.start(program, folder);
            }
            system.awaitReady(
                    PATIENCE, ready -> status.say(ready + " of " + all.size() + " are ready"));
            Samples.post(home, ports.ingest(), OwnKey.none(), terminal);
            status.say("asking for the samples");
            for (String question : QUESTIONS) {
                ask(ports, question);
            }
            status.say("writing what was learnt");
            system.stop();
        } finally {
            system.kill();
        }
    }

    private void ask(Ports ports, String question) throws IOException, InterruptedException {
        URI at = URI.create("http://127.0.0.1:" + ports.query() + question);
        http.send(
                HttpRequest.newBuilder(at).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
