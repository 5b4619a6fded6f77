package org.stancewire.training.linear;

/// One class that was given to a labelled example.
///
/// @param label the right class
/// @param said the class given
/// @param confidence its probability
record Verdict(int label, int said, double confidence) {
    /// Chooses the class whose probability times its favour is highest.
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
