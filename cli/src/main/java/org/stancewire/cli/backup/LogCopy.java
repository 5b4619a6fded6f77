package org.stancewire.cli.backup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The files of a broker as they are at a moment, while it writes on: links to them, so that
/// nothing that is compacted or deleted takes them away, and how long each was. Kafka only ever
/// appends to a file of its log. What it can make of the log again is left out.
final class LogCopy implements AutoCloseable {
    private static final int MOST_TRIES = 50;
    private static final Set<String> KEPT =
            Set.of(
                    "leader-epoch-checkpoint",
                    "partition.metadata",
                    "quorum-state",
                    "meta.properties",
                    "bootstrap.checkpoint",
                    "log-start-offset-checkpoint");

    /// A file as it was.
    ///
    /// @param folder that of its partition, or empty where it is none's
    /// @param length how much of it there was
    record Held(String folder, Path link, long length) {
        String name() {
            return String.valueOf(link.getFileName());
        }

        boolean isLog() {
            return name().endsWith(".log");
        }
    }

    private final Path links;

    /// @param links a folder on the disk of the broker's, which is made and goes in the end
    LogCopy(Path links) throws IOException {
        this.links = links;
        clear();
        Files.createDirectories(links);
    }

    /// Takes hold of the files of one partition, as they all are at one moment; the log's in their
    /// order.
    List<Held> take(Path partition) throws IOException {
        String folder = String.valueOf(partition.getFileName());
        return take(partition, folder, Files.createDirectories(links.resolve(folder)));
    }

    /// Takes hold of the files that belong to no partition.
    List<Held> takeOthers(Path kafka) throws IOException {
        return take(kafka, "", links);
    }

    private static List<Held> take(Path from, String folder, Path to) throws IOException {
        for (int i = 0; i < MOST_TRIES; i++) {
            Set<String> names = names(from);
            List<Held> held = new ArrayList<>();
            try {
                for (String name : names) {
                    Path link = to.resolve(name);
                    Files.deleteIfExists(link);
                    Files.createLink(link, from.resolve(name));
                    held.add(new Held(folder, link, Files.size(link)));
                }
            } catch (NoSuchFileException _) {
                continue;
            }
            // Compaction puts one file in the place of several.
            if (names.equals(names(from))) {
                return held;
            }
        }
        throw new IOException(from + " changes all the time; try again later");
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (KEPT.contains(name) || name.endsWith(".log") || isOfMetadata(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static boolean isOfMetadata(String name) {
        return name.endsWith(".checkpoint");
    }

    /// The folders of partitions that a broker has, in their order.
    static List<Path> partitions(Path kafka, Predicate<String> topic) throws IOException {
        try (Stream<Path> all = Files.list(kafka)) {
            return all.filter(Files::isDirectory)
                    .filter(it -> it.getFileName().toString().matches(".+-\\d+"))
                    .filter(it -> topic.test(topicOf(it)))
                    .sorted()
                    .toList();
        }
    }

    private static String topicOf(Path partition) {
        String name = String.valueOf(partition.getFileName());
        return name.substring(0, name.lastIndexOf('-'));
    }

    private void clear() throws IOException {
        if (Files.exists(links)) {
            try (Stream<Path> all = Files.walk(links)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        clear();
    }
}
