package org.stancewire.ingest.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// When a feed is polled next.
///
/// @param usual where neither subscriber nor feed says how often
/// @param least nobody is asked more often than this
/// @param most a feed is asked at least this often, whatever it says and however often it failed;
///     only a server that asks to be left alone is left alone for longer
/// @param random spreads polls, so that feeds that were added or failed together drift apart
public record Schedule(Duration usual, Duration least, Duration most, RandomGenerator random) {
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofDays(7);
    private static final int MOST_DOUBLINGS = 20;

    /// Throws [IllegalArgumentException] when the least is not the shortest and the most the
    /// longest.
    public Schedule {
        if (!least.isPositive() || least.compareTo(usual) > 0 || usual.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "polling needs 0 < least <= usual <= most: "
                            + least
                            + ", "
                            + usual
                            + ", "
                            + most);
        }
    }

    /// After a poll that succeeded: at the wanted interval, else at the feed's own, and not before
    /// the server's answer is out of date. Up to a tenth is added at random.
    ///
    /// @param stated how often the feed itself says that it is worth asking
    Instant afterSuccess(
            Instant now, @Nullable Duration wanted, @Nullable Duration stated, Duration maxAge) {
        Duration own = wanted != null ? wanted : longest(usual, stated);
        Duration wait = shortest(most(wanted), longest(least, longest(own, maxAge)));
        return now.plus(spread(wait, 0.1));
    }

    /// After the n-th failure in a row: the interval doubles with each, and a quarter is added at
    /// random; not before the server wants to be asked.
    Instant afterFailure(
            Instant now, @Nullable Duration wanted, int failures, Duration retryAfter) {
        Duration own = longest(least, wanted != null ? wanted : usual);
        long doublings = Math.min(Math.max(0, failures - 1), MOST_DOUBLINGS);
        Duration wait = shortest(most(wanted), own.multipliedBy(1L << doublings));
        return now.plus(longest(spread(wait, 0.25), shortest(LONGEST_RETRY_AFTER, retryAfter)));
    }

    /// Soon, where the fault or the hurry is ours.
    Instant soon(Instant now) {
        return now.plus(spread(least, 0.1));
    }

    /// For the pages that could not be had: the time doubles with each try.
    Instant again(Instant now, int tries) {
        return now.plus(spread(least.multipliedBy(1L << (tries - 1)), 0.1));
    }

    /// Whoever wants to poll more seldom than others at most may.
    private Duration most(@Nullable Duration wanted) {
        return longest(most, wanted);
    }

    private Duration spread(Duration wait, double part) {
        return wait.plusMillis((long) (wait.toMillis() * part * random.nextDouble()));
    }

    private static Duration longest(Duration one, @Nullable Duration other) {
        return other == null ? one : Collections.max(List.of(one, other));
    }

    private static Duration shortest(Duration one, Duration other) {
        return Collections.min(List.of(one, other));
    }
}
