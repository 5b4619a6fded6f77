package org.stancewire.ingest.rest;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How long a post waits for its article to come into the feed: `5s` or `500ms`.
final class WaitParameter {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Pattern FORM = Pattern.compile("(\\d{1,5})(ms|s)");

    private WaitParameter() {}

    /// What is asked for, zero where nothing is. Throws [ProblemException] for anything else.
    static Duration of(@Nullable String asked) {
        if (asked == null) {
            return Duration.ZERO;
        }
        Matcher match = FORM.matcher(asked);
        if (match.matches()) {
            int number = Integer.parseInt(match.group(1));
            Duration wait =
                    match.group(2).equals("s")
                            ? Duration.ofSeconds(number)
                            : Duration.ofMillis(number);
            if (wait.compareTo(LONGEST) <= 0) {
                return wait;
            }
        }
        throw IngestProblems.badParameter("wait", "give a time up to 60s, such as wait=5s");
    }
}
