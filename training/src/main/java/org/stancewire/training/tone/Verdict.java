package org.stancewire.training.tone;

/// One tone that was given to a labelled mention.
///
/// @param label the right tone, in the order of `Tone`
/// @param said the tone given
/// @param confidence its probability
record Verdict(int label, int said, double confidence) {
    /// Chooses the tone whose probability times its favour is highest.
    static Verdict of(int label, double[] chances, double[] favour) {
        int said = 0;
        for (int c = 1; c < chances.length; c++) {
            if (chances[c] * favour[c] > chances[said] * favour[said]) {
                said = c;
            }
        }
        return new Verdict(label, said, chances[said]);
    }
}
