package org.stancewire.query.search.count;

import org.stancewire.query.search.BadQuestionException;

/// How many intervals a timeline has at most.
///
/// @param width how many numbers are counted in each
public record SlotLimit(Interval interval, int width) {
    private static final int MOST = 10_000;
    private static final int MOST_NUMBERS = 1_000_000;

    /// Throws [BadQuestionException] where there are more.
    public void check(int size) {
        int most = Math.min(MOST, MOST_NUMBERS / width);
        if (size > most) {
            throw new BadQuestionException(
                    "interval",
                    "'interval' is "
                            + interval
                            + ", and the articles lie more than "
                            + most
                            + " of these apart; ask for a longer interval, for less time by 'from'"
                            + " and 'to', or for fewer values by 'limit'");
        }
    }
}
