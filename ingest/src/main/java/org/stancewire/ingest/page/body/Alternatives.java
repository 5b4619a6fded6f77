package org.stancewire.ingest.page.body;

import java.util.stream.Collectors;

/// Regular expressions out of lists that a person can read.
final class Alternatives {
    private Alternatives() {}

    /// One group of what stands on the lines of a list, each an expression or several parted by
    /// bars.
    static String of(String list) {
        return list.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
