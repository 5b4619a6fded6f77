package org.stancewire.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.Ports;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewire.system.trust.Form;
import org.testcontainers.containers.ComposeContainer;
import org.testcontainers.containers.ContainerState;
import org.testcontainers.utility.Base58;

/// The compose file as it is, on ports that are free, with the jars of this build.
class ComposeIT {
    private static ComposeContainer containers;
    private static Http query;
    private static Http ingest;
    private static Http enrich;

    @BeforeAll
    static void up() throws Exception {
        Engine.needed();
        List<Integer> ports = freePorts(4);
        query = new Http(ports.get(0));
        ingest = new Http(ports.get(1));
        enrich = new Http(ports.get(2));
        File file = Path.of("..").toRealPath().resolve("docker-compose.yml").toFile();
        containers =
                new ComposeContainer(
                                "stancewire" + Base58.randomString(6).toLowerCase(Locale.ROOT),
                                file)
                        .withEnv(
                                Map.of(
                                        "JARS", "prebuilt",
                                        "STARTS", Form.ofThisRun() == Form.LONG ? "fast" : "plain",
                                        "QUERY_PORT", ports.get(0).toString(),
                                        "INGEST_PORT", ports.get(1).toString(),
                                        "ENRICH_PORT", ports.get(2).toString(),
                                        "KAFKA_PORT", ports.get(3).toString()))
                        .withBuild(true)
                        // Compose pulls what it lacks; Testcontainers would ask for our own, too.
                        .withPull(false)
                        .withStartupTimeout(Duration.ofMinutes(10));
        containers.start();
        for (Http service : List.of(ingest, enrich, query)) {
            service.await("/q/health/ready");
        }
    }

    @AfterAll
    static void down() {
        if (containers != null) {
            containers.stop();
        }
    }

    @Test
    void anArticleComesBackWithWhomItSpeaksOf() throws Exception {
        String text = "Vladimir Putin met the foreign minister in Moscow on Tuesday.";
        JsonNode accepted =
                ingest.post(
                        "/v1/articles",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("title", "A meeting in Moscow")
                                .put("source", "Compose")
                                .put("text", text),
                        202);

        JsonNode article = query.await("/v1/articles/" + accepted.get("id").textValue());

        assertThat(article.get("text").textValue()).endsWith(text);
        assertThat(article.get("title").textValue()).isEqualTo("A meeting in Moscow");
        assertThat(article.get("language").textValue()).isEqualTo("en");
        assertThat(article.get("entities").findValuesAsText("id"))
                .contains("person:vladimir-putin");
        List<String> mentioned = new ArrayList<>();
        for (JsonNode mention : article.get("mentions")) {
            if (mention.get("entity").textValue().equals("person:vladimir-putin")) {
                mentioned.add(
                        article.get("text")
                                .textValue()
                                .substring(
                                        mention.get("start").intValue(),
                                        mention.get("end").intValue()));
            }
        }
        assertThat(mentioned).containsExactly("Vladimir Putin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "enrich", "query"})
    void aServiceStartsFromItsCache(String service) throws Exception {
        Form.longOnly("images of fast starts take long to build");
        ContainerState container = containers.getContainerByServiceName(service).orElseThrow();
        assertThat(container.execInContainer("cat", "/proc/1/maps").getStdout())
                .contains("-service/start.aot");
    }

    @Test
    void theFeedsAddressLeadsToIngestToo() throws Exception {
        assertThat(query.get("/v1/subscriptions").get("total").intValue()).isZero();
        JsonNode status = query.get("/v1/status");
        Instant deadline = Instant.now().plus(Http.PATIENCE);
        // Who is there is looked up every two seconds.
        while (status.at("/stages/0/replicas").intValue() == 0) {
            assertThat(Instant.now()).as(status.toPrettyString()).isBefore(deadline);
            Thread.sleep(100);
            status = query.get("/v1/status");
        }
        assertThat(status.get("problems")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kafka", "ingest", "enrich", "query"})
    void aContainerMayDoNoMoreThanItsWork(String service) {
        ContainerState container = containers.getContainerByServiceName(service).orElseThrow();
        InspectContainerResponse info = container.getCurrentContainerInfo();

        assertThat(info.getConfig().getUser()).isNotIn(null, "", "root", "0");
        assertThat(info.getHostConfig().getReadonlyRootfs()).isTrue();
        assertThat(info.getHostConfig().getCapDrop()).containsExactly(Capability.ALL);
        assertThat(info.getHostConfig().getSecurityOpts()).contains("no-new-privileges:true");
        assertThat(info.getHostConfig().getMemory()).isPositive();
        assertThat(info.getHostConfig().getPortBindings().getBindings().values())
                .isNotEmpty()
                .allSatisfy(
                        bindings ->
                                assertThat(bindings)
                                        .extracting(Ports.Binding::getHostIp)
                                        .containsOnly("127.0.0.1"));
    }

    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }
}
