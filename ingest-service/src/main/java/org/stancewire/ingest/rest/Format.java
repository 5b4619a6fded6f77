package org.stancewire.ingest.rest;

import java.io.InputStream;
import java.util.List;

/// A form in which articles are written down, told by its media type.
///
/// @param types its media types, without parameters
/// @param reader makes the content of a body that is in memory as a whole
/// @param quick whether a short body is read so fast that others can wait for it
/// @param many whether a body can be a row of articles of any length instead
record Format(List<String> types, Reader reader, boolean quick, Many many) {
    Format {
        types = List.copyOf(types);
    }

    /// A format whose bodies are read as a whole.
    static Format of(Reader reader, String... types) {
        return new Format(List.of(types), reader, true, Many.NEVER);
    }

    /// The same, for documents that are parsed into a tree and searched: a web page of up to 64 KiB
    /// takes 4 ms at the median and 18 ms at most (150 pages on one core of a small machine).
    static Format ofDocuments(Reader reader, String... types) {
        return new Format(List.of(types), reader, false, Many.NEVER);
    }

    /// Reads a body that is in memory. Called by several threads at once. Throws
    /// [org.stancewire.service.ProblemException] where it is none.
    @FunctionalInterface
    interface Reader {
        Content read(Body body);
    }

    /// Whether a body is a row of articles, which are taken one by one while it comes in.
    enum Many {
        NEVER,
        /// An item of a JSON array each, if it is one.
        IF_ARRAY,
        /// A line each.
        ALWAYS;

        /// The articles of such a body.
        Pieces cut(InputStream body) {
            return this == ALWAYS ? new Lines(body) : new ArrayItems(body);
        }
    }
}
