package org.stancewire.query.search;

import java.util.Objects;
import java.util.Optional;

/// Builds the index anew from the log, beside the one that goes on answering.
public interface Rebuilding {
    /// Begins, unless it is under way. Answers false where the index does not follow the log yet,
    /// so that there is nothing to build anew.
    boolean begin();

    /// Why it cannot be begun here, ever, and what to do instead; nothing where it can.
    default Optional<String> instead() {
        return Optional.empty();
    }

    /// How far it is.
    State state();

    /// How far it is.
    ///
    /// @param done how many offsets of the log were read
    /// @param total how many there are
    /// @param detail why it failed, else empty
    record State(Phase phase, long done, long total, String detail) {
        /// Nobody asked for it since the start.
        public static final State NONE = new State(Phase.NONE, 0, 0, "");

        public State {
            Objects.requireNonNull(phase);
            Objects.requireNonNull(detail);
        }
    }

    /// What it is at.
    enum Phase {
        NONE,
        UNDER_WAY,
        DONE,
        FAILED
    }
}
