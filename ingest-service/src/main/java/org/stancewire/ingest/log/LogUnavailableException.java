package org.stancewire.ingest.log;

import org.jspecify.annotations.Nullable;

/// The log did not take an article in time. Whether it has it is not known; sending it again is
/// harmless.
public class LogUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LogUnavailableException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
