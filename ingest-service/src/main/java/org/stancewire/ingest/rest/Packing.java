package org.stancewire.ingest.rest;

import com.github.luben.zstd.ZstdInputStream;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// How a body is packed for its way (`Content-Encoding`).
enum Packing {
    NONE,
    GZIP,
    ZSTD;

    /// What `Accept-Encoding` says in the answer to any other.
    static final String TAKEN = "gzip, zstd, identity";

    /// The window that a zstd body may ask for as a power of two: 8 MiB, as RFC 9659 has it.
    private static final int LARGEST_WINDOW = 23;

    private static final int AT_A_TIME = 16 << 10;

    /// What a request states. Throws [ProblemException] for a packing that is not taken.
    static Packing of(HttpServerRequest request) {
        String stated = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (stated == null) {
            return NONE;
        }
        return switch (stated.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> NONE;
            case "gzip", "x-gzip" -> GZIP;
            case "zstd" -> ZSTD;
            case String other -> throw IngestProblems.unsupportedEncoding(other);
        };
    }

    /// The body as it was before it was packed. Reading it throws [ProblemException] where the
    /// bytes are not packed so, or unpack to far more than they are.
    InputStream unpack(InputStream body) {
        if (this == NONE) {
            return body;
        }
        Unpacked.Counted packed = new Unpacked.Counted(body);
        return new Unpacked(this, packed, () -> open(packed));
    }

    private InputStream open(InputStream packed) throws IOException {
        return switch (this) {
            case NONE -> packed;
            case GZIP -> new GZIPInputStream(packed, AT_A_TIME);
            case ZSTD -> new ZstdInputStream(packed).setLongMax(LARGEST_WINDOW);
        };
    }
}
