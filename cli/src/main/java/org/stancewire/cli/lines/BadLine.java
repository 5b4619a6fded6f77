package org.stancewire.cli.lines;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/// A line that cannot be used, and why. It is an answer, not a failure: it has no stack trace.
public final class BadLine extends Exception {
    private static final long serialVersionUID = 1;

    private final transient @Nullable JsonNode id;

    /// @param id the record's id, as far as the line could be read
    public BadLine(@Nullable JsonNode id, String reason) {
        super(reason, null, false, false);
        this.id = id;
    }

    public @Nullable JsonNode id() {
        return id;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
