package org.stancewire.ingest.subscription;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one poll came to.
///
/// @param status the HTTP status that the feed was answered with, or null where there was no answer
/// @param newArticles how many articles, or revisions of them, were new to the log
/// @param problem what went wrong, in words, or null
public record PollResult(
        Instant at, @Nullable Integer status, int newArticles, @Nullable String problem) {
    private static final int LONGEST = 500;

    public PollResult {
        Objects.requireNonNull(at);
        if (problem != null && problem.length() > LONGEST) {
            problem = problem.substring(0, LONGEST - 1) + "…";
        }
    }
}
