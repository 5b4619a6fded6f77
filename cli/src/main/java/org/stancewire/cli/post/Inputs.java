package org.stancewire.cli.post;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The files to post, in the order in which they are posted.
///
/// @param skipped how many files of the folders have a name that says they are none
public record Inputs(List<Path> files, int skipped) {
    /// Stands for standard input, NDJSON.
    static final Path STANDARD_INPUT = Path.of("-");

    public Inputs {
        files = List.copyOf(files);
    }

    /// Looks into folders, not into the folders in them. Throws [IllegalArgumentException] that
    /// says which of `named` cannot be posted.
    public static Inputs of(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        int skipped = 0;
        for (Path each : named) {
            if (Files.isDirectory(each)) {
                List<Path> inside = filesIn(each);
                List<Path> fit = inside.stream().filter(f -> Format.of(f).isPresent()).toList();
                if (fit.isEmpty()) {
                    throw new IllegalArgumentException(
                            "no .json, .ndjson or .txt file lies in " + each);
                }
                files.addAll(fit);
                skipped += inside.size() - fit.size();
            } else {
                files.add(checked(each));
            }
        }
        return new Inputs(files, skipped);
    }

    private static Path checked(Path file) {
        if (!file.equals(STANDARD_INPUT)) {
            if (!Files.isReadable(file)) {
                throw new IllegalArgumentException(
                        (Files.exists(file) ? "may not be read: " : "no such file or folder: ")
                                + file);
            }
            if (Format.of(file).isEmpty()) {
                throw new IllegalArgumentException("neither .json, .ndjson nor .txt: " + file);
            }
        }
        return file;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(f -> !String.valueOf(f.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /// All there is to read in bytes, or 0 where that cannot be told.
    public long size() throws IOException {
        long size = 0;
        for (Path file : files) {
            if (file.equals(STANDARD_INPUT)) {
                return 0;
            }
            size += Files.size(file);
        }
        return size;
    }
}
