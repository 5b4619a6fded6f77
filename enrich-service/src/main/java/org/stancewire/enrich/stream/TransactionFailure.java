package org.stancewire.enrich.stream;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ApplicationRecoverableException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.jspecify.annotations.Nullable;

/// What to do about a transaction that failed.
enum TransactionFailure {
    /// Abort it, go back to the committed offsets, and do the batch again.
    ABORT,
    /// Close producer and consumer and begin with new ones: the producer is fenced, or it cannot
    /// tell whether its transaction was committed.
    REOPEN;

    static TransactionFailure of(KafkaException failure) {
        for (Throwable e = failure; e != null; e = cause(e)) {
            if (reopens(e)) {
                return REOPEN;
            }
        }
        return ABORT;
    }

    private static boolean reopens(Throwable e) {
        return e instanceof ApplicationRecoverableException
                || e instanceof OutOfOrderSequenceException
                || e instanceof AuthorizationException
                || e instanceof AuthenticationException
                || e instanceof UnsupportedVersionException
                || e instanceof TimeoutException
                || e instanceof InterruptException;
    }

    private static @Nullable Throwable cause(Throwable e) {
        return e.getCause() == e ? null : e.getCause();
    }
}
