package org.stancewire.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder that looks like this repository, with AOT caches of its own: those of the repository
/// are its user's.
final class HomeWithCaches {
    static final List<String> NAMES =
            List.of("enrich-service.aot", "ingest-service.aot", "kafka.aot", "query-service.aot");

    private final Path root;

    private HomeWithCaches(Path root) {
        this.root = root;
    }

    static HomeWithCaches in(Path folder) throws IOException {
        Path root = Files.createDirectory(folder.resolve("home"));
        try (Stream<Path> all = Files.list(Path.of("..").toRealPath())) {
            for (Path each : all.filter(it -> !it.endsWith("target")).toList()) {
                Files.createSymbolicLink(root.resolve(each.getFileName()), each);
            }
        }
        Files.createDirectory(root.resolve("target"));
        return new HomeWithCaches(root);
    }

    Path root() {
        return root;
    }

    /// The names of those that are there.
    List<String> caches() throws IOException {
        try (Stream<Path> all = Files.list(root.resolve("target/aot"))) {
            return all.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    /// Puts files in their place that are none.
    HomeWithCaches withBrokenCaches() throws IOException {
        Path folder = Files.createDirectory(root.resolve("target/aot"));
        for (String name : NAMES) {
            Files.writeString(folder.resolve(name), "no cache");
        }
        return this;
    }
}
