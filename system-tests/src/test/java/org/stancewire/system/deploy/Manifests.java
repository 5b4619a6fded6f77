package org.stancewire.system.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Objects of Kubernetes, from files or as kustomize makes them.
///
/// @param all in their order
record Manifests(List<JsonNode> all) {
    static final Path FOLDER = Path.of("../deploy/kubernetes");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    Manifests {
        all = List.copyOf(all);
    }

    /// What the files of `base/` hold.
    static Manifests base() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode file : kustomization(FOLDER.resolve("base")).get("resources")) {
            all.addAll(documents(Files.readString(FOLDER.resolve("base", file.textValue()))));
        }
        return new Manifests(all);
    }

    /// What kubectl makes of an overlay. Skips the test, saying why, where there is no kubectl.
    static Manifests overlay(String name) throws IOException, InterruptedException {
        Process kubectl;
        try {
            kubectl =
                    new ProcessBuilder(
                                    "kubectl", "kustomize", "" + FOLDER.resolve("overlays", name))
                            .redirectErrorStream(true)
                            .start();
        } catch (IOException e) {
            System.out.println("skipped: there is no kubectl that could make overlays");
            return Assumptions.abort("no kubectl: " + e.getMessage());
        }
        String said = new String(kubectl.getInputStream().readAllBytes(), UTF_8);
        if (kubectl.waitFor() != 0) {
            throw new AssertionError(said);
        }
        return new Manifests(documents(said));
    }

    /// The folders with a `kustomization.yaml`.
    static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(it -> it.endsWith("kustomization.yaml"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    static JsonNode kustomization(Path folder) throws IOException {
        return read(folder.resolve("kustomization.yaml"));
    }

    /// A file of one document.
    static JsonNode read(Path file) throws IOException {
        return YAML.readTree(Files.readString(file));
    }

    private static List<JsonNode> documents(String yaml) throws IOException {
        try (MappingIterator<JsonNode> each = YAML.readerFor(JsonNode.class).readValues(yaml)) {
            return each.readAll();
        }
    }

    List<JsonNode> of(String kind) {
        return all.stream().filter(it -> it.get("kind").textValue().equals(kind)).toList();
    }

    /// What makes pods.
    List<JsonNode> workloads() {
        return Stream.concat(of("Deployment").stream(), of("StatefulSet").stream()).toList();
    }

    JsonNode workload(String name) {
        return workloads().stream().filter(it -> name(it).equals(name)).findFirst().orElseThrow();
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").textValue();
    }

    static JsonNode container(JsonNode workload) {
        return workload.at("/spec/template/spec/containers/0");
    }
}
