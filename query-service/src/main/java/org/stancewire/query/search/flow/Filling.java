package org.stancewire.query.search.flow;

import java.util.Objects;

/// How far the index has come with what the log held when this replica started.
///
/// @param done how many offsets of the log are read, of so many that were to be read
/// @param detail what it waits for, or why it failed; else empty
public record Filling(Phase phase, long done, long total, String detail) {
    public Filling {
        Objects.requireNonNull(phase);
        Objects.requireNonNull(detail);
    }

    /// What it is at.
    public enum Phase {
        /// Something that the log needs is not there yet.
        WAITING,
        /// What the log held at the start is being read.
        FILLING,
        /// It follows the log.
        READY,
        /// It does not go on; it is tried again.
        FAILED
    }
}
