package org.stancewire.query.search;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// A place in the feed: just after one article. It holds the values that the feed is sorted by and
/// not a count, so that new articles above it move nothing.
///
/// @param time the article's time in the feed, in milliseconds of the epoch
/// @param id the article's id
public record Cursor(long time, String id) {
    private static final byte VERSION = 1;
    private static final int HEAD = 1 + Integer.BYTES + Long.BYTES;

    public Cursor {
        Objects.requireNonNull(id);
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
                        + " to start at the newest",
                cause);
    }

    /// Its opaque form, safe in a URL.
    @Override
    public String toString() {
        byte[] name = id.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + name.length);
        bytes.put(VERSION).putInt(0).putLong(time).put(name).flip();
        bytes.putInt(1, checkOf(bytes.duplicate().position(1 + Integer.BYTES)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static int checkOf(ByteBuffer bytes) {
        CRC32 check = new CRC32();
        check.update(bytes.duplicate());
        return (int) check.getValue();
    }
}
