package org.stancewire.query.search.flow;

/// Tells how articles move through the log. For many threads; nobody waits.
public interface Flow {
    /// As it was when it was last looked at, seconds ago.
    FlowState state();
}
