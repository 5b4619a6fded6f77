package org.stancewire.analysis.sequence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/// A read-only table from words to a few bytes each, which keeps of a word only its fingerprint: of
/// a million words two in ten thousand unknown ones are taken for a known one.
///
/// Its file: count and width as big-endian integers, the fingerprints in ascending order, then
/// `count * width` bytes.
public final class WordTable {
    private static final int BITS = 16;

    private final int[] fingerprints;
    private final int[] starts = new int[(1 << BITS) + 1];
    private final byte[] payload;
    private final int width;

    private WordTable(int[] fingerprints, byte[] payload, int width) {
        this.fingerprints = fingerprints;
        this.payload = payload;
        this.width = width;
        int at = 0;
        for (int bucket = 0; bucket < 1 << BITS; bucket++) {
            while (at < fingerprints.length && bucket(fingerprints[at]) < bucket) {
                at++;
            }
            starts[bucket] = at;
        }
        starts[1 << BITS] = fingerprints.length;
    }

    /// Reads a table from a resource beside `owner`.
    public static WordTable load(Class<?> owner, String resource) {
        try (InputStream in =
                Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
            ByteBuffer file = ByteBuffer.wrap(in.readAllBytes());
            int[] fingerprints = new int[file.getInt()];
            int width = file.getInt();
            file.asIntBuffer().get(fingerprints);
            file.position(file.position() + 4 * fingerprints.length);
            byte[] payload = new byte[fingerprints.length * width];
            file.get(payload);
            return new WordTable(fingerprints, payload, width);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int bucket(int fingerprint) {
        return (fingerprint >> (32 - BITS)) + (1 << (BITS - 1));
    }

    /// The place of a word, or -1.
    public int find(int fingerprint) {
        int bucket = bucket(fingerprint);
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            if (fingerprints[i] == fingerprint) {
                return i;
            }
        }
        return -1;
    }

    /// Byte `i` of the word at a place, unsigned.
    public int at(int place, int i) {
        return payload[place * width + i] & 0xff;
    }

    /// Bytes `i` to `i + 3` of the word at a place.
    public int intAt(int place, int i) {
        return at(place, i) << 24
                | at(place, i + 1) << 16
                | at(place, i + 2) << 8
                | at(place, i + 3);
    }

    /// How many words the table has.
    public int size() {
        return fingerprints.length;
    }
}
