package org.stancewire.training.linear;

/// A smooth function to make small.
interface Objective {
    /// The value at `at`; its gradient is written into `gradient`.
    double value(double[] at, double[] gradient);
}
