package org.stancewire.system.trust;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How it stands when all is quiet again.
///
/// @param places how often each article is in each feed and came to each reader
/// @param digests of each feed
record Ending(List<Map<String, Integer>> places, Set<String> digests) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    Ending {
        places = List.copyOf(places);
        digests = Set.copyOf(digests);
    }

    /// Waits until all have what was acknowledged, or have had time enough for it.
    ///
    /// @param ports of the replicas that serve the feed
    static Ending await(Posting posting, List<Integer> ports, List<Following> readers)
            throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            Ending now = now(ports, readers);
            if (Instant.now().isAfter(deadline) || now.hasAll(posting.acknowledged())) {
                return now;
            }
            Thread.sleep(200);
        }
    }

    private static Ending now(List<Integer> ports, List<Following> readers)
            throws IOException, InterruptedException {
        List<Map<String, Integer>> places = new ArrayList<>();
        Set<String> digests = new TreeSet<>();
        for (int port : ports) {
            Exported exported = Exported.whenReady(port);
            places.add(exported.ids());
            digests.add(exported.digest());
        }
        readers.forEach(reader -> places.add(reader.seen()));
        return new Ending(places, digests);
    }

    private boolean hasAll(Set<String> ids) {
        return places.stream().allMatch(place -> place.keySet().containsAll(ids));
    }
}
