package org.stancewire.service;

import org.jspecify.annotations.Nullable;

/// A failure as a log may tell it: the words of another one, made harmless, and its trace.
final class ToldFailure extends Throwable {
    private static final long serialVersionUID = 1;

    /// Whoever is the cause of itself is not followed for ever.
    private static final int DEEPEST = 20;

    private final String words;

    private ToldFailure(Throwable told, @Nullable Throwable cause) {
        super(null, cause, true, true);
        this.words = LogGuard.harmless(told.toString());
        setStackTrace(told.getStackTrace());
    }

    static ToldFailure of(Throwable failure) {
        return of(failure, DEEPEST);
    }

    private static ToldFailure of(Throwable failure, int deep) {
        Throwable cause = failure.getCause();
        ToldFailure told =
                new ToldFailure(failure, cause == null || deep == 0 ? null : of(cause, deep - 1));
        if (deep > 0) {
            for (Throwable suppressed : failure.getSuppressed()) {
                told.addSuppressed(of(suppressed, deep - 1));
            }
        }
        return told;
    }

    @Override
    public String toString() {
        return words;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
