package org.stancewire.training.tone;

/// A labelled mention and the log-odds that a model which had not seen it gives its tones.
record Judged(double[] odds, int label, int fold) {}
