package org.stancewire.query.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stancewire.service.Trust;

/// A real node of OpenSearch, in a process of its own. It ends with this one.
public final class OpenSearchNode {
    private static final Path MODULE = Path.of("..", "opensearch-node", "target");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration TIME_TO_START = Duration.ofMinutes(3);

    /// Tests of Quarkus load this class again, but need no other node.
    private static final String SHARED = "test.opensearch.node";

    private final Process process;
    private final Path output;
    private final URI address;

    private OpenSearchNode(Process process, Path output, URI address) {
        this.process = process;
        this.output = output;
        this.address = address;
    }

    /// The address of the one that all tests share.
    public static URI shared() {
        synchronized (System.class) {
            String address = System.getProperty(SHARED);
            if (address == null) {
                List<Integer> ports = freePorts(2);
                OpenSearchNode node =
                        start(ports.get(0), ports.get(1), List.of("discovery.type=single-node"));
                address = node.await().address().toString();
                System.setProperty(SHARED, address);
            }
            return URI.create(address);
        }
    }

    /// What asks nodes.
    public static Cluster cluster(List<URI> nodes) {
        return Cluster.at(nodes, null, PATIENCE, new Trust(Optional::empty).context());
    }

    /// Starts one, and does not wait for it.
    public static OpenSearchNode start(int port, int transportPort, List<String> settings) {
        try {
            Path folder = Files.createTempDirectory("opensearch");
            Path output = folder.resolve("output");
            String classPath =
                    MODULE.resolve("classes") + ":" + Files.readString(MODULE.resolve("classpath"));
            List<String> command =
                    new ArrayList<>(
                            List.of(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Xmx512m",
                                    "-XX:+UseSerialGC",
                                    "-XX:TieredStopAtLevel=1",
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-cp",
                                    classPath,
                                    "org.stancewire.opensearch.NodeMain",
                                    folder.resolve("node").toString(),
                                    "http.port=" + port,
                                    "transport.port=" + transportPort,
                                    "network.host=127.0.0.1",
                                    "cluster.routing.allocation.disk.threshold_enabled=false"));
            command.addAll(settings);
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            return new OpenSearchNode(process, output, URI.create("http://127.0.0.1:" + port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until it answers.
    public OpenSearchNode await() {
        long giveUp = System.nanoTime() + TIME_TO_START.toNanos();
        try {
            while (!Files.readString(output).contains("ready")) {
                assertThat(process.isAlive() && System.nanoTime() < giveUp)
                        .as(Files.readString(output))
                        .isTrue();
                Thread.sleep(50);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    public URI address() {
        return address;
    }

    /// As when its machine is lost.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Ports for processes that are yet to be started, no two the same: all are held until the last
    /// is found.
    public static List<Integer> freePorts(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            try {
                for (int i = 0; i < count; i++) {
                    held.add(new ServerSocket(0));
                }
                return held.stream().map(ServerSocket::getLocalPort).toList();
            } finally {
                for (ServerSocket each : held) {
                    each.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
