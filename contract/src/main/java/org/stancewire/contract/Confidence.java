package org.stancewire.contract;

/// A calibrated certainty: of the annotations that carry `0.8`, about eight in ten are right.
final class Confidence {
    private Confidence() {}

    static void check(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies in [0,1], got " + confidence);
        }
    }
}
