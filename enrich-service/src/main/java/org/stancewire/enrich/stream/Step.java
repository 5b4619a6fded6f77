package org.stancewire.enrich.stream;

import java.time.Instant;
import java.util.List;
import org.stancewire.enrich.Outcome;

/// What one step of a session came to.
sealed interface Step {
    /// There was nothing to read.
    record Idle() implements Step {}

    /// A batch was committed.
    ///
    /// @param outcomes of its records
    /// @param accepted when each of them was accepted, in the same order
    record Committed(List<Outcome> outcomes, List<Instant> accepted) implements Step {
        public Committed {
            outcomes = List.copyOf(outcomes);
            accepted = List.copyOf(accepted);
        }
    }

    /// The batch's transaction was aborted; the next step reads the same records again.
    record Aborted(String reason) implements Step {}
}
