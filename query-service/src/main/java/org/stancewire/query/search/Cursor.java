package org.stancewire.query.search;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// A place in an answer: just after one article. It holds the values that the answer is ordered by
/// and not a count, so that new articles above it move nothing.
///
/// @param mark of the question and order that it belongs to, see [#mark]
/// @param asked when the first page was asked for: `-24h` means the same on all pages
/// @param place what the order goes by: milliseconds of the epoch, or a score
/// @param time what decides among equal scores, in milliseconds of the epoch; of a list of what
///     stands in articles how much of this one's is passed already; otherwise 0
/// @param id the article's id
public record Cursor(long mark, Instant asked, long place, long time, String id) {
    private static final byte VERSION = 2;
    private static final int HEAD = 1 + Integer.BYTES + 4 * Long.BYTES;

    public Cursor {
        asked = Instant.ofEpochMilli(asked.toEpochMilli());
        Objects.requireNonNull(id);
    }

    /// The mark of a question in an order: another question or order has another.
    public static long mark(Question question, Order order) {
        return mark(order.parameter() + '?' + question.canonical());
    }

    /// The mark of whatever was asked in these words.
    public static long mark(String asked) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(asked.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The place after all of its article.
    public Cursor atItsEnd() {
        return new Cursor(mark, asked, place, 0, id);
    }

    /// Reads what [#toString] wrote; throws [IllegalArgumentException] for anything else.
    public static Cursor read(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() > HEAD && bytes.get() == VERSION) {
                int check = bytes.getInt();
                if (check == checkOf(bytes)) {
                    return new Cursor(
                            bytes.getLong(),
                            Instant.ofEpochMilli(bytes.getLong()),
                            bytes.getLong(),
                            bytes.getLong(),
                            StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
                }
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw unknown(e);
        }
        throw unknown(null);
    }

    private static IllegalArgumentException unknown(@Nullable Exception cause) {
        return new IllegalArgumentException(
                "not one that an answer gave; pass an answer's cursor on as it is, or leave it out"
                        + " to start at the first page",
                cause);
    }

    /// Its opaque form, safe in a URL.
    @Override
    public String toString() {
        byte[] name = id.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + name.length);
        bytes.put(VERSION).putInt(0).putLong(mark).putLong(asked.toEpochMilli());
        bytes.putLong(place).putLong(time).put(name).flip();
        bytes.putInt(1, checkOf(bytes.duplicate().position(1 + Integer.BYTES)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static int checkOf(ByteBuffer bytes) {
        CRC32 check = new CRC32();
        check.update(bytes.duplicate());
        return (int) check.getValue();
    }
}
