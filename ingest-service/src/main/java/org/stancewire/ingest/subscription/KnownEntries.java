package org.stancewire.ingest.subscription;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stancewire.ingest.article.Submission;
import org.stancewire.ingest.feed.FeedEntry;

/// Which entries of a feed were taken, the most recent ones, each by 64 bits of a hash of all that
/// it states: one that has changed is not known. Taking one for another loses an article about once
/// in 10¹⁵ entries; forgetting one costs a fetch and is otherwise harmless.
final class KnownEntries {
    /// So many fit into a record of 64 KiB with all else that it holds.
    static final int MOST = 4_000;

    private final Set<Long> prints = new LinkedHashSet<>();

    /// Reads what [#toString] wrote.
    KnownEntries(String written) {
        LongBuffer longs = ByteBuffer.wrap(Base64.getDecoder().decode(written)).asLongBuffer();
        while (longs.hasRemaining()) {
            prints.add(longs.get());
        }
    }

    boolean has(FeedEntry entry) {
        return prints.contains(print(entry));
    }

    /// Remembers it as the most recent, however long it was known.
    void add(FeedEntry entry) {
        Long print = print(entry);
        prints.remove(print);
        prints.add(print);
    }

    /// Forgets all but the most recent.
    void keep(int most) {
        List<Long> all = new ArrayList<>(prints);
        all.subList(0, Math.max(0, all.size() - Math.min(most, MOST))).forEach(prints::remove);
    }

    @Override
    public String toString() {
        List<Long> kept = new ArrayList<>(prints);
        ByteBuffer bytes = ByteBuffer.allocate(kept.size() * Long.BYTES);
        kept.forEach(bytes::putLong);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// The hash of all that an entry states.
    static long print(FeedEntry stated) {
        Submission entry = stated.submission();
        MessageDigest digest = sha256();
        add(digest, entry.url());
        add(digest, entry.title());
        add(digest, entry.publishedAt());
        add(digest, entry.text());
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static void add(MessageDigest digest, @Nullable String field) {
        if (field != null) {
            digest.update(field.getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) 0xFF);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
