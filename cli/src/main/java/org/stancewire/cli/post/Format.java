package org.stancewire.cli.post;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What a file holds, told by its name.
enum Format {
    /// One article, or an array of them.
    JSON,
    /// An article on each line.
    NDJSON,
    /// A plain text.
    TEXT;

    /// The format of `file`, or nothing when it is none that can be posted.
    static Optional<Format> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> Optional.of(JSON);
            case "ndjson", "jsonl" -> Optional.of(NDJSON);
            case "txt" -> Optional.of(TEXT);
            case String other -> Optional.empty();
        };
    }
}
