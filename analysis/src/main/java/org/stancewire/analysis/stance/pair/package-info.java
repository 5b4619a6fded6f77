/// Judges two participants of one sentence by a trained model: is the one for or against the other?
///
/// [PairFeatures] describes the pair: [WordFeatures] by the words between and around the two and
/// the verbs, [ReadingFeatures] by what the frames read, who is quoted and the tones of the two,
/// [PathFeatures] by the tree; names themselves are masked. [PairModel] weighs the features and
/// tells which words weighed most. The `training` module makes the models, and its MODEL-CARD.md
/// says of what and how well they do.
@NullMarked
package org.stancewire.analysis.stance.pair;

import org.jspecify.annotations.NullMarked;
