/// For or against one mention: how the text speaks of it, whoever holds it.
///
/// [ToneFeatures] reads the sentence around a mention, with every name masked, so that no name
/// carries a tone by itself; [ToneModel] weighs the features; [ToneClassifier] answers. The words
/// that carry or steer a tone stand in `words-en.txt` and `words-ru.txt`. The `training` module
/// makes the models, and its MODEL-CARD.md says of what and how well they do.
@NullMarked
package org.stancewire.analysis.tone;

import org.jspecify.annotations.NullMarked;
