/// Judges two participants of one sentence by a trained model: is the one for or against the other?
///
/// [PairFeatures] describes the pair: the words between and around the two, the verbs, the readings
/// of the frames, who quotes whom; names themselves are masked. [PairModel] weighs the features and
/// tells which words weighed most. The `training` module makes the models, and its MODEL-CARD.md
/// says of what and how well they do.
@NullMarked
package org.stancewire.analysis.stance.pair;

import org.jspecify.annotations.NullMarked;
