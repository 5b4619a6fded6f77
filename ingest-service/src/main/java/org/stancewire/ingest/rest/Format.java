package org.stancewire.ingest.rest;

import java.util.List;

/// A form in which articles are written down, told by its media type.
///
/// @param types its media types, without parameters
/// @param reader makes the content of a body; throws [org.stancewire.service.ProblemException]
///     where it is none
record Format(List<String> types, Reader reader) {
    Format {
        types = List.copyOf(types);
    }

    static Format of(Reader reader, String... types) {
        return new Format(List.of(types), reader);
    }

    /// Reads a body that is in memory. Called by several threads at once.
    @FunctionalInterface
    interface Reader {
        Content read(Body body);
    }
}
