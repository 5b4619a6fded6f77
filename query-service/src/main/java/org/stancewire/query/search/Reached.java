package org.stancewire.query.search;

import java.util.Objects;
import org.stancewire.contract.Position;

/// How far one partition of the log was taken into an index and can be read.
///
/// @param next the offset of the next record
/// @param position up to where articles were accepted, as far as this partition tells
public record Reached(long next, Position position) {
    /// Nothing of it.
    public static final Reached NOTHING = new Reached(0, Position.START);

    public Reached {
        Objects.requireNonNull(position);
    }
}
