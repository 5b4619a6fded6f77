package org.stancewire.query.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A stretch of time, its ends included; without an end where that is null.
public record Period(@Nullable Moment from, @Nullable Moment to) {
    /// All of time.
    public static final Period ALWAYS = new Period(null, null);

    /// Its first millisecond of the epoch.
    public long first() {
        return from == null ? Long.MIN_VALUE : from.instant().toEpochMilli();
    }

    /// Its last millisecond of the epoch.
    public long last() {
        return to == null ? Long.MAX_VALUE : to.instant().toEpochMilli();
    }

    /// Whether it leaves nothing out.
    public boolean isAlways() {
        return from == null && to == null;
    }

    /// Whether an end of it is counted from when it is asked for.
    boolean dependsOnNow() {
        return from != null && from.isAgo() || to != null && to.isAgo();
    }

    /// Reads it from two parameters. Throws [BadQuestionException].
    static Period read(Parameters parameters, String from, String to, Instant now) {
        Period period =
                new Period(
                        parameters.one(from, value -> Moment.first(value, now)),
                        parameters.one(to, value -> Moment.last(value, now)));
        if (period.first() > period.last()) {
            throw new BadQuestionException(to, "'" + to + "' lies before '" + from + "'");
        }
        return period;
    }
}
