package org.stancewire.training.linear;

/// A labelled example and the log-odds that a model which had not seen it gives its classes.
record Judged(double[] odds, int label, int fold) {}
