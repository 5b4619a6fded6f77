package org.stancewire.training.linear;

/// One case to learn from.
///
/// @param features the hashes of its features, or after [FeatureTable] their numbers
/// @param values what else it is learned by, as many for each example
/// @param label its class, counted from 0
/// @param sentence the number of the record it stands in; folds never divide a record
/// @param weight how much it counts beside the others
public record Example(int[] features, double[] values, int label, int sentence, double weight) {
    static final int LABELS = 3;
    private static final double[] NONE = {};

    public Example(int[] features, int label, int sentence, double weight) {
        this(features, NONE, label, sentence, weight);
    }

    Example withFeatures(int[] others) {
        return new Example(others, values, label, sentence, weight);
    }
}
