package org.stancewire.query.search.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiseTest {
    /// The first four are bigrams of a table of Dunning's: "the swiss", "can be", "previous year"
    /// and "mineral water".
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    110, 2552, 111, 29225, 270.72
                    29,  42,   123, 31735, 263.90
                    31,  54,   139, 31723, 256.84
                    10,  10,   3,   31766, 167.23
                    8,   8,    0,   8,     22.181
                    1,   10,   0,   70,    4.250
                    """)
    void isTheLogLikelihoodRatio(
            long recent, long allRecent, long past, long allPast, double score) {
        assertThat(Rise.of(recent, allRecent, past, allPast)).isCloseTo(score, within(0.006));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    5,  10, 50, 100
                    1,  10, 20, 100
                    0,  10, 1,  100
                    10, 10, 10, 10
                    5,  10, 0,  0
                    0,  0,  5,  10
                    """)
    void isNothingUnlessTheShareRises(long recent, long allRecent, long past, long allPast) {
        assertThat(Rise.of(recent, allRecent, past, allPast)).isZero();
    }
}
