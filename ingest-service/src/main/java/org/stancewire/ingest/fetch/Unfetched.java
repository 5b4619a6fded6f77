package org.stancewire.ingest.fetch;

/// Leads from what ended a fetch to [GuardedFetcher], which makes a value of it.
final class Unfetched extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean unreached;

    Unfetched(String problem) {
        this(problem, false);
    }

    /// @param unreached whether no connection came about, so that another address of the same host
    ///     is worth a try
    Unfetched(String problem, boolean unreached) {
        super(problem, null, false, false);
        this.unreached = unreached;
    }

    boolean isUnreached() {
        return unreached;
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
