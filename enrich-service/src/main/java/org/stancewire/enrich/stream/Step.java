package org.stancewire.enrich.stream;

import java.util.List;
import org.stancewire.enrich.Outcome;

/// What one step of a session came to.
sealed interface Step {
    /// There was nothing to read.
    record Idle() implements Step {}

    /// A batch was committed, and these are the outcomes of its records.
    record Committed(List<Outcome> outcomes) implements Step {
        public Committed {
            outcomes = List.copyOf(outcomes);
        }
    }

    /// The batch's transaction was aborted; the next step reads the same records again.
    record Aborted(String reason) implements Step {}
}
