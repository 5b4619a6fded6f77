package org.stancewire.training.linear;

/// One case to learn from.
///
/// @param features the hashes of its features, or after [FeatureTable] their numbers
/// @param label its class, counted from 0
/// @param sentence the number of the record it stands in; folds never divide a record
/// @param weight how much it counts beside the others
public record Example(int[] features, int label, int sentence, double weight) {
    static final int LABELS = 3;

    Example withFeatures(int[] others) {
        return new Example(others, label, sentence, weight);
    }
}
