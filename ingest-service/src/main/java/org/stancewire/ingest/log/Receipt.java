package org.stancewire.ingest.log;

import java.util.Objects;
import org.stancewire.contract.Position;

/// Where in the log an article lies.
///
/// @param position just after its first record
/// @param duplicate whether the log had this revision already
public record Receipt(Position position, boolean duplicate) {
    public Receipt {
        Objects.requireNonNull(position);
    }
}
