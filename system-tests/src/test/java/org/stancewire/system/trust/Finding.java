package org.stancewire.system.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What came out of a test: a row of the table in `docs/reliability.md`.
///
/// @param fault what was done
/// @param times how often
/// @param acknowledged how many articles were
/// @param lost acknowledged, and missing in the feed or at a reader
/// @param doubled more than once in the feed or at a reader
/// @param strange there without having been posted
/// @param pause the longest in which nothing was acknowledged
/// @param silence the longest in which a reader of the stream got nothing
record Finding(
        String fault,
        int times,
        int acknowledged,
        Set<String> lost,
        Set<String> doubled,
        Set<String> strange,
        Duration pause,
        Duration silence) {
    private static final Path ROWS = Path.of("target", "reliability");

    Finding {
        lost = Set.copyOf(lost);
        doubled = Set.copyOf(doubled);
        strange = Set.copyOf(strange);
    }

    /// @param places the feeds and the readers: how often each has each article
    static Finding of(
            String fault,
            int times,
            Posting posting,
            Collection<Map<String, Integer>> places,
            Duration silence) {
        Set<String> lost = new TreeSet<>();
        Set<String> doubled = new TreeSet<>();
        Set<String> strange = new TreeSet<>();
        for (Map<String, Integer> place : places) {
            posting.acknowledged().stream().filter(id -> !place.containsKey(id)).forEach(lost::add);
            place.forEach(
                    (id, count) -> {
                        if (!posting.acknowledged().contains(id)) {
                            strange.add(id);
                        } else if (count > 1) {
                            doubled.add(id);
                        }
                    });
        }
        return new Finding(
                fault,
                times,
                posting.acknowledged().size(),
                lost,
                doubled,
                strange,
                posting.longestPause(),
                silence);
    }

    /// Throws [AssertionError] that names what is lost, doubled, or there without reason.
    void requireNoFault() {
        assertThat(lost).as("lost").isEmpty();
        assertThat(doubled).as("doubled").isEmpty();
        assertThat(strange).as("never posted").isEmpty();
    }

    /// Keeps it where the launcher finds it.
    void keep(String name) throws IOException {
        Files.createDirectories(ROWS);
        Files.writeString(
                ROWS.resolve(name + ".row"),
                String.format(
                        Locale.ROOT,
                        "| %s | %d | %,d | %d | %d | %.1f s | %.1f s |%n",
                        fault,
                        times,
                        acknowledged,
                        lost.size(),
                        doubled.size() + strange.size(),
                        pause.toMillis() / 1e3,
                        silence.toMillis() / 1e3));
    }
}
