package org.stancewire.analysis.stance.pair;

/// Describes a pair for the model.
///
/// What both directions share is described by the order of the two, so that "A condemned B" says as
/// much of A towards B as "B was condemned by A" does by its own features.
final class PairFeatures {
    private PairFeatures() {}

    /// The features of "`holder` is for or against `target`".
    static Features of(Setting setting, Participant holder, Participant target) {
        Pair pair = new Pair(holder, target);
        Features features = new Features();
        new WordFeatures(setting, pair, features).add();
        new ReadingFeatures(setting, pair, features).add();
        new PathFeatures(setting, pair, features).add();
        return features;
    }
}
