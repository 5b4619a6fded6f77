package org.stancewire.query.stream;

import org.jspecify.annotations.Nullable;

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
    record Failed(String reason) implements TailState {
        private static final String FULL_DISK = "No space left on device";

        /// Says what is wrong, and what to do where that is known.
        static Failed of(@Nullable Throwable failure) {
            for (Throwable it = failure; it != null; it = it.getCause()) {
                if (String.valueOf(it.getMessage()).contains(FULL_DISK)) {
                    return new Failed(
                            "the disk of the index is full; make room on it, and it goes on by"
                                    + " itself");
                }
            }
            return new Failed(String.valueOf(failure));
        }
    }
}
