package org.stancewire.ingest.log;

import java.time.Duration;

/// The log did not take an article because those it has wait too long for their analysis.
public class OverloadedException extends LogUnavailableException {
    private static final long serialVersionUID = 1;

    private final Duration retryAfter;

    /// @param retryAfter when there may be room again
    public OverloadedException(String reason, Duration retryAfter) {
        super(reason, null);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
