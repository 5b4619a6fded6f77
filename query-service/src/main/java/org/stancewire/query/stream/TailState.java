package org.stancewire.query.stream;

/// How far the index has come.
sealed interface TailState {
    /// Something that the log needs is not there yet.
    record Waiting(String reason) implements TailState {}

    /// What the log held at the start is being indexed.
    ///
    /// @param left how many offsets are still to go
    /// @param total how many there were to go at the start
    record CatchingUp(long left, long total) implements TailState {
        /// How much is done, as people read it.
        String percent() {
            return total == 0 ? "100 %" : 100 * (total - left) / total + " %";
        }
    }

    /// All that the log held at the start is visible; the index follows the log from now on.
    record Following() implements TailState {}

    /// It does not go on; it is tried again.
    record Failed(String reason) implements TailState {}
}
