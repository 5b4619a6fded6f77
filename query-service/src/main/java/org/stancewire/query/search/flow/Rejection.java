package org.stancewire.query.search.flow;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A record of which enrich could make nothing.
///
/// @param at when it was refused
/// @param article the article's id, or null where the record has none that can be read
/// @param reason the kind of fault, in capitals
/// @param detail what is wrong, in words
/// @param record where the record lies: `topic/partition/offset`
public record Rejection(
        Instant at, @Nullable String article, String reason, String detail, String record) {
    public Rejection {
        Objects.requireNonNull(at);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(detail);
        Objects.requireNonNull(record);
    }
}
