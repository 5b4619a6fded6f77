package org.stancewire.training.entity;

import java.util.SplittableRandom;

/// What is left out at random while learning, so that nothing comes to depend on a single feature
/// (Srivastava et al. 2014): shares in [0,1].
///
/// @param rows of the rows of a word
/// @param values of the values after each layer; those kept grow by as much
/// @param vectors of the words' vectors
record Dropout(float rows, float values, float vectors, SplittableRandom random) {
    private static final int FINE = 1 << 16;

    boolean dropsRow() {
        return random.nextInt(FINE) < rows * FINE;
    }

    boolean dropsVector() {
        return random.nextInt(FINE) < vectors * FINE;
    }

    /// What a value is multiplied with.
    float factor() {
        return random.nextInt(FINE) < values * FINE ? 0 : 1 / (1 - values);
    }
}
