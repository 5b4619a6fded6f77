package org.stancewire.training.entity;

import org.stancewire.analysis.entity.FeaturesOfText;
import org.stancewire.analysis.sequence.Network;

/// The table of features, of which a batch touches a few rows only. It begins with zeros, so that a
/// feature that was never learned says nothing.
final class FeatureTable {
    static final int WIDTH = Network.WIDTH;

    final Parameters rows = new Parameters(FeaturesOfText.ROWS * WIDTH);
    private final int[] touched = new int[FeaturesOfText.ROWS];
    private final boolean[] isTouched = new boolean[FeaturesOfText.ROWS];
    private int count;

    void touch(int row) {
        if (!isTouched[row]) {
            isTouched[row] = true;
            touched[count++] = row;
        }
    }

    void step(Parameters.Rate rate) {
        for (int i = 0; i < count; i++) {
            int row = touched[i];
            rows.step(row * WIDTH, (row + 1) * WIDTH, rate);
            isTouched[row] = false;
        }
        count = 0;
    }
}
