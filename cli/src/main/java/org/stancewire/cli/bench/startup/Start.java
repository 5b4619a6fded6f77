package org.stancewire.cli.bench.startup;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// How long something took to be ready.
///
/// @param took from the start of its process until it said that it is ready
/// @param cpu the processor time that it had taken by then
record Start(Duration took, Duration cpu) {
    /// The middle one by how long it took.
    static Start middle(List<Start> starts) {
        return starts.stream()
                .sorted(Comparator.comparing(Start::took))
                .toList()
                .get((starts.size() - 1) / 2);
    }
}
