package org.stancewire.cli.evaluate;

/// How many were found and how many of them are right.
///
/// @param right the found that are right
/// @param found how many analysis says there are
/// @param gold how many there are
record Counts(long right, long found, long gold) {
    /// Both together.
    Counts plus(Counts other) {
        return new Counts(right + other.right, found + other.found, gold + other.gold);
    }

    /// Of the found the share that is right; 0 where nothing is found.
    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /// Of what there is the share that is found; 0 where there is nothing.
    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    double f1() {
        return harmonic(precision(), recall());
    }

    /// The harmonic mean; 0 of two zeros.
    static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
