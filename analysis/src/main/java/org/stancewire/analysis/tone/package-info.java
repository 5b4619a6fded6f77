/// For or against one mention: how the text speaks of it, whoever holds it.
///
/// [ToneFeatures] reads the sentence around a mention, its words and its tree, with every name
/// masked, so that no name carries a tone by itself; a linear model weighs the features;
/// [ToneClassifier] answers. The `training` module makes the models, and its MODEL-CARD.md says of
/// what and how well they do.
@NullMarked
package org.stancewire.analysis.tone;

import org.jspecify.annotations.NullMarked;
