package org.stancewire.query.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// `./stancewire bench query` measures what is built here beside an OpenSearch that runs already.
class BenchQueryIT {
    private static final Path CLI = Path.of("..", "cli", "target");

    @Test
    void setsBothHomesBesideEachOtherAndLeavesNothingBehind() throws Exception {
        LongForm.only("BenchQueryIT runs a bench, which takes most of a minute");
        URI node = OpenSearchNode.shared();
        Path said = Files.createTempFile("bench", ".log");
        Path figures = Files.createTempFile("bench", ".json");
        ProcessBuilder bench =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstancewire.home=..",
                        "-cp",
                        CLI.resolve("stancewire-cli.jar")
                                + ":"
                                + Files.readString(CLI.resolve("classpath")),
                        "org.stancewire.cli.Main",
                        "bench",
                        "query",
                        "--count=100",
                        "--questions=3",
                        "--walk=0",
                        "--at-once=2",
                        "--json",
                        "--opensearch=" + node);
        bench.environment().put("JAVA_TOOL_OPTIONS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        Process process =
                bench.redirectOutput(figures.toFile()).redirectError(said.toFile()).start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroy();
        assertThat(ended && process.exitValue() == 0).as(Files.readString(said)).isTrue();

        JsonNode all = new ObjectMapper().readTree(figures.toFile());
        for (String home : List.of("lucene", "openSearch")) {
            assertThat(all.at("/filled/" + home + "/bytes").asLong()).as(home).isPositive();
            assertThat(all.at("/atOnce/" + home + "/perSecond").asDouble()).as(home).isPositive();
        }
        assertThat(names(all.at("/milliseconds/openSearch")))
                .contains("a word", "the matrix of a month's stances")
                .isEqualTo(names(all.at("/milliseconds/lucene")));
        try (Cluster cluster = OpenSearchNode.cluster(List.of(node))) {
            assertThat(cluster.get("/_cat/indices/bench-*", Map.of("format", "json"))).isEmpty();
        }
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }
}
