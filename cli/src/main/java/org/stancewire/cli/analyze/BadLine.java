package org.stancewire.cli.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/// A line that cannot be analysed, and why. It is an answer, not a failure: it has no stack trace.
final class BadLine extends Exception {
    private static final long serialVersionUID = 1;

    private final transient @Nullable JsonNode id;

    /// @param id the record's id, as far as the line could be read
    BadLine(@Nullable JsonNode id, String reason) {
        super(reason, null, false, false);
        this.id = id;
    }

    @Nullable JsonNode id() {
        return id;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
