package org.stancewire.contract;

/// A calibrated certainty: of the annotations that carry `0.8`, about eight in ten are right.
final class Confidence {
    private Confidence() {}

    /// To a thousandth, beyond which no figure of ours means anything. Throws
    /// [IllegalArgumentException] for what lies outside [0,1].
    static double rounded(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies in [0,1], got " + confidence);
        }
        return Math.round(confidence * 1000) / 1000.0;
    }
}
