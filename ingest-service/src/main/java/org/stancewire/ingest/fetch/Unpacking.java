package org.stancewire.ingest.fetch;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// Undoes the `Content-Encoding` of an answer, up to a bound.
final class Unpacking {
    /// What we say that we can undo.
    static final String ACCEPTED = "gzip, deflate, zstd";

    private static final int MOST_LAYERS = 2;

    /// The window that RFC 9659 allows: 8 MiB.
    private static final int LARGEST_WINDOW = 23;

    private Unpacking() {}

    /// Throws [Unfetched] for more than `most` bytes and for what is not packed as stated.
    static byte[] unpack(byte[] body, @Nullable String encodings, int most) throws Unfetched {
        List<String> layers =
                Arrays.stream(
                                (encodings == null ? "" : encodings)
                                        .toLowerCase(Locale.ROOT)
                                        .split(","))
                        .map(String::strip)
                        .filter(layer -> !layer.isEmpty() && !layer.equals("identity"))
                        .toList();
        if (layers.size() > MOST_LAYERS) {
            throw new Unfetched("the answer is packed " + layers.size() + " times over");
        }
        byte[] unpacked = body;
        for (String layer : layers.reversed()) {
            unpacked = unpacked.length == 0 ? unpacked : unpackLayer(unpacked, layer, most);
        }
        return unpacked;
    }

    private static byte[] unpackLayer(byte[] packed, String layer, int most) throws Unfetched {
        try (InputStream in = open(packed, layer)) {
            byte[] unpacked = in.readNBytes(most + 1);
            if (unpacked.length > most) {
                throw new Unfetched("the answer unpacks to more than " + most + " bytes");
            }
            return unpacked;
        } catch (IOException e) {
            throw new Unfetched("the answer is not packed as " + layer + ": " + e.getMessage());
        }
    }

    private static InputStream open(byte[] packed, String layer) throws IOException, Unfetched {
        InputStream in = new ByteArrayInputStream(packed);
        return switch (layer) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!hasZlibHeader(packed)));
            case "zstd" -> new ZstdInputStream(in).setLongMax(LARGEST_WINDOW);
            default ->
                    throw new Unfetched("the answer is packed as '" + layer + "', not asked for");
        };
    }

    /// Some servers send the bare stream under the name of `deflate`.
    private static boolean hasZlibHeader(byte[] packed) {
        return packed.length > 1
                && (packed[0] & 0x0F) == 8
                && ((packed[0] & 0xFF) * 256 + (packed[1] & 0xFF)) % 31 == 0;
    }
}
