package org.stancewire.ingest.subscription;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.feed.FeedEntry;

/// The entries of a feed whose pages could not be had but may be later, each with how often its
/// page was asked for.
final class WaitingPages {
    /// A page that is not there by then, a quarter of an hour later, is given up.
    static final int MOST_TRIES = 5;

    /// More do not wait: a site that fails for so many is not asked for each of them again.
    private static final int MOST = 100;

    private static final int BYTES = Long.BYTES + 1;

    private final Map<Long, Integer> tries = new LinkedHashMap<>();

    /// Reads what [#written] gave.
    WaitingPages(@Nullable String written) {
        ByteBuffer bytes =
                ByteBuffer.wrap(Base64.getDecoder().decode(written == null ? "" : written));
        while (bytes.remaining() >= BYTES) {
            tries.put(bytes.getLong(), (int) bytes.get());
        }
    }

    /// Those of these entries that wait; the others are forgotten, as nobody gives them any more.
    List<FeedEntry> among(List<FeedEntry> entries) {
        List<FeedEntry> waiting =
                entries.stream().filter(it -> tries.containsKey(KnownEntries.print(it))).toList();
        tries.keySet().retainAll(waiting.stream().map(KnownEntries::print).toList());
        return waiting;
    }

    /// Its page could not be had once more. Answers whether it waits on.
    boolean waitsOn(FeedEntry entry) {
        Long print = KnownEntries.print(entry);
        int made = tries.getOrDefault(print, 0) + 1;
        if (made >= MOST_TRIES || (made == 1 && tries.size() == MOST)) {
            tries.remove(print);
            return false;
        }
        tries.put(print, made);
        return true;
    }

    void remove(FeedEntry entry) {
        tries.remove(KnownEntries.print(entry));
    }

    /// How often the page that was asked for least was asked for; 0 where none waits.
    int leastTries() {
        return tries.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /// Null where none waits.
    @Nullable String written() {
        if (tries.isEmpty()) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.allocate(tries.size() * BYTES);
        tries.forEach((print, made) -> bytes.putLong(print).put(made.byteValue()));
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
