package org.stancewire.query.search;

import com.github.luben.zstd.Zstd;
import java.io.IOException;

/// JSON in a frame of zstd (RFC 8878) of its own.
public final class PackedJson {
    private static final int LEVEL = 1;

    private PackedJson() {}

    public static byte[] pack(byte[] json) {
        return Zstd.compress(json, LEVEL);
    }

    public static byte[] unpack(byte[] packed) throws IOException {
        return unpack(packed, 0, packed.length);
    }

    /// What was packed. Throws [IOException] for anything else.
    public static byte[] unpack(byte[] bytes, int offset, int packed) throws IOException {
        long length = Zstd.getFrameContentSize(bytes, offset, packed);
        if (length < 0) {
            throw new IOException("what is kept of an article is no frame of zstd");
        }
        byte[] json = new byte[Math.toIntExact(length)];
        long written = Zstd.decompressByteArray(json, 0, json.length, bytes, offset, packed);
        if (written != json.length) {
            throw new IOException(
                    "what is kept of an article is broken: " + Zstd.getErrorName(written));
        }
        return json;
    }
}
