package org.stancewire.service;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Ends a request with a problem. It is an answer, not a failure: it has no stack trace.
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final transient @Nullable Duration retryAfter;

    public ProblemException(Problem problem) {
        this(problem, null);
    }

    /// @param retryAfter when to try again, or null when the same request will not succeed
    public ProblemException(Problem problem, @Nullable Duration retryAfter) {
        super(problem.detail(), null, false, false);
        this.problem = Objects.requireNonNull(problem);
        this.retryAfter = retryAfter;
    }

    public Problem problem() {
        return problem;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
