package org.stancewire.training.linear;

/// A labelled example and the log-odds that a model which had not seen it gives its classes.
record Judged(Example example, double[] odds, int fold) {
    int label() {
        return example.label();
    }
}
