package org.stancewire.training.tone;

/// One mention to learn from.
///
/// @param features the hashes of its features, or after [FeatureTable] their numbers
/// @param label the place of its tone in the order of `Tone`
/// @param sentence the number of the record it stands in; folds never divide a record
/// @param weight how much it counts beside the others
record Example(int[] features, int label, int sentence, double weight) {
    static final int LABELS = 3;

    Example withFeatures(int[] others) {
        return new Example(others, label, sentence, weight);
    }
}
