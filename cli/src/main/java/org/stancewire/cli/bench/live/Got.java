package org.stancewire.cli.bench.live;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What readers got, held against what the feed lists for the same filters from the same place in
/// the log on.
///
/// @param events how many the feed lists, in all
/// @param missed how many of them did not come
/// @param doubled how many came more than once
/// @param unasked how many came that the feed does not list
/// @param broken how many streams ended by themselves
/// @param empty how many filters no article had
/// @param example one reader that did not get just what it should; null where each did
record Got(
        long events,
        long missed,
        long doubled,
        long unasked,
        int broken,
        int empty,
        @Nullable String example) {
    private static final long PATIENCE = 10_000;

    /// Whether each got just what it should.
    boolean isExact() {
        return missed == 0 && doubled == 0 && unasked == 0 && broken == 0;
    }

    /// Asks the feed what each reader should have, and waits a little for what is under way.
    static Got of(List<StreamReader> readers, Feed feed) throws IOException, InterruptedException {
        Got all = new Got(0, 0, 0, 0, 0, 0, null);
        long deadline = System.currentTimeMillis() + PATIENCE;
        for (StreamReader reader : readers) {
            Set<String> expected = new HashSet<>(feed.ids(reader.filter(), reader.start()));
            while (reader.count() < expected.size() && System.currentTimeMillis() < deadline) {
                Thread.sleep(20);
            }
            all = all.and(of(reader, expected));
        }
        return all;
    }

    private static Got of(StreamReader reader, Set<String> expected) {
        Set<String> arrived = reader.arrived().keySet();
        String broken = reader.broken();
        Got one =
                new Got(
                        expected.size(),
                        expected.stream().filter(it -> !arrived.contains(it)).count(),
                        reader.doubled(),
                        arrived.stream().filter(it -> !expected.contains(it)).count(),
                        broken == null ? 0 : 1,
                        expected.isEmpty() ? 1 : 0,
                        null);
        return one.isExact() ? one : one.with("'" + reader.filter() + "': " + one + ' ' + broken);
    }

    private Got with(String why) {
        return new Got(events, missed, doubled, unasked, broken, empty, why);
    }

    private Got and(Got other) {
        return new Got(
                events + other.events,
                missed + other.missed,
                doubled + other.doubled,
                unasked + other.unasked,
                broken + other.broken,
                empty + other.empty,
                example == null ? other.example : example);
    }
}
