package org.stancewire.service.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.access.ApiKey;

/// What one key has used up: a bucket that is filled anew with so many requests a second, and a
/// count for the day. Any thread may take from it.
final class Allowance {
    /// So many seconds' worth may come at once: a page asks for all its parts at a time.
    static final int BURST_SECONDS = 5;

    private static final double NANOS = 1e9;

    private double left = Double.NaN;
    private long filledAt;
    private @Nullable LocalDate day;
    private long today;

    /// What becomes of a request.
    sealed interface Taken {
        record Yes() implements Taken {}

        /// @param delay until there is one again
        record TooFast(Duration delay) implements Taken {}

        /// @param delay until the day is over
        record DayUsedUp(Duration delay) implements Taken {}
    }

    /// Takes one request.
    ///
    /// @param key says how many there are
    /// @param nanos a clock that only goes forward, as [System#nanoTime]
    /// @param now which day it is
    synchronized Taken take(ApiKey key, long nanos, Instant now) {
        LocalDate date = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (!date.equals(day)) {
            day = date;
            today = 0;
        }
        if (key.perDay() != null && today >= key.perDay()) {
            Instant midnight = date.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            return new Taken.DayUsedUp(Duration.between(now, midnight));
        }
        if (key.perSecond() != null) {
            fill(key.perSecond(), nanos);
            if (left < 1) {
                return new Taken.TooFast(
                        Duration.ofNanos((long) Math.ceil((1 - left) / key.perSecond() * NANOS)));
            }
            left--;
        }
        today++;
        return new Taken.Yes();
    }

    private void fill(int perSecond, long nanos) {
        double full = (double) perSecond * BURST_SECONDS;
        left =
                Double.isNaN(left)
                        ? full
                        : Math.min(full, left + (nanos - filledAt) / NANOS * perSecond);
        filledAt = nanos;
    }
}
