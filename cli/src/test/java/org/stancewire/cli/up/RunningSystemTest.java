package org.stancewire.cli.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewire.cli.up.Programs.Program;

/// Runs shell commands in the place of services: what counts here is how processes begin and end.
class RunningSystemTest {
    private static final URI NOWHERE = URI.create("http://127.0.0.1:1/q/health/ready");

    @TempDir private Path temporary;

    private final RunningSystem system = new RunningSystem();
    private DataFolder folder;

    @BeforeEach
    void open() throws IOException {
        folder = DataFolder.open(temporary);
    }

    @AfterEach
    void stop() throws IOException {
        system.stop();
        folder.close();
    }

    @Test
    void showsTheLastWordsOfAProcessThatEndsByItself() throws IOException {
        system.start(service("ingest", "sleep 600"), folder);
        system.start(service("enrich", "echo no memory; exit 3"), folder);
        assertThatThrownBy(() -> system.awaitReady(Duration.ofMinutes(5), ready -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("enrich ended by itself (exit code 3)")
                .hasMessageContaining("enrich.log")
                .hasMessageEndingWith("no memory");
    }

    @Test
    void doesNotWaitForAProcessThatIsGone() throws IOException {
        system.start(service("query", "exit 1"), folder);
        assertThatThrownBy(() -> system.awaitReady(Duration.ofMinutes(5), ready -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("query ended by itself");
    }

    @Test
    void namesTheProcessThatIsNotReadyInTime() throws IOException {
        system.start(service("query", "sleep 600"), folder);
        assertThatThrownBy(() -> system.awaitReady(Duration.ofMillis(1), ready -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("query is not ready after")
                .hasMessageContaining("it does not answer");
    }

    @Test
    void stopsTheServicesBeforeTheBroker() throws IOException {
        Path ends = temporary.resolve("ends");
        String tell =
                "trap 'echo %s >> " + ends + "; exit' TERM; touch %s; while :; do sleep 0.02; done";
        system.start(broker(tell.formatted("broker", temporary.resolve("1"))), folder);
        system.start(service("query", tell.formatted("query", temporary.resolve("2"))), folder);
        await(temporary.resolve("1"));
        await(temporary.resolve("2"));
        system.stop();
        assertThat(Files.readAllLines(ends)).containsExactly("query", "broker");
    }

    @Test
    void killsWhatDoesNotListen() throws Exception {
        Path pid = temporary.resolve("pid");
        system.start(
                service(
                        "query",
                        "trap '' TERM; echo $$ > "
                                + pid
                                + "; touch "
                                + pid
                                + ".done; while :; do sleep 0.02; done"),
                folder);
        await(Path.of(pid + ".done"));
        long id = Long.parseLong(Files.readString(pid).strip());
        system.stop();
        assertThat(ProcessHandle.of(id).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void startsAgainWhatEndsAndSaysSo() throws Exception {
        Path once = temporary.resolve("once");
        String command = "echo said; if [ -e %s ]; then exec sleep 600; fi; touch %s; kill -9 $$";
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        try (ServerSocket port = new ServerSocket(0, 9, InetAddress.ofLiteral("127.0.0.1"))) {
            URI ready = URI.create("tcp://127.0.0.1:" + port.getLocalPort());
            system.start(broker(command.formatted(once, once), ready), folder);
            system.keep(told::add);
            assertThat(told.take())
                    .contains("kafka ended by SIGKILL (exit code 137)", "again in 0.5 s")
                    .endsWith("Its log: " + temporary.resolve("logs/kafka.log"));
            assertThat(told.take())
                    .matches(".* kafka is ready again, \\d+\\.\\d s after it ended\\.");
        }
        // What it said before it ended is kept.
        Path log = temporary.resolve("logs/kafka.log");
        while (Files.readAllLines(log).size() < 2) {
            Thread.sleep(10);
        }
        assertThat(log).hasContent("said\nsaid");
    }

    @Test
    void waitsLongerEachTimeForWhatKeepsEnding() throws Exception {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        system.start(service("query", "exit 3"), folder);
        system.keep(told::add);
        assertThat(told.take()).contains("query ended by itself (exit code 3)", "in 0.5 s");
        assertThat(told.take()).contains("query ended by itself (exit code 3)", "in 1.0 s");
        assertThat(told.take()).contains("query ended by itself (exit code 3)", "in 2.0 s");
    }

    @Test
    void startsNothingAgainOnceItIsStopped() throws Exception {
        Path starts = temporary.resolve("starts");
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        system.start(service("query", "echo >> " + starts), folder);
        system.keep(told::add);
        told.take();
        system.stop();
        // As long as it would have waited by itself.
        assertThat(told.poll(1, TimeUnit.SECONDS)).isNull();
        assertThat(Files.readAllLines(starts)).hasSize(1);
    }

    @Test
    void startsNothingMoreOnceItIsStopped() throws IOException {
        system.stop();
        Path never = temporary.resolve("never");
        system.start(service("query", "touch " + never), folder);
        assertThat(temporary.resolve("logs/query.log")).doesNotExist();
    }

    private static Program service(String name, String command) {
        return new Program(name, List.of("/bin/sh", "-c", command), NOWHERE);
    }

    private static Program broker(String command) {
        return broker(command, URI.create("tcp://127.0.0.1:1"));
    }

    private static Program broker(String command, URI at) {
        return new Program("kafka", List.of("/bin/sh", "-c", command), at);
    }

    private static void await(Path file) {
        while (!Files.exists(file)) {
            Thread.onSpinWait();
        }
    }
}
