/// Measures what the frames of stance find and miss on labelled texts.
///
/// [MeasureFrames] is the command. [PairFigures] counts sentences of one given pair each,
/// [OpinionFigures] whole documents with attitudes between names.
@NullMarked
package org.stancewire.training.frames;

import org.jspecify.annotations.NullMarked;
