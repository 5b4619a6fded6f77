/// Labels the words of a sentence with a trained network: features of each word as rows of a table,
/// three layers of convolution over the words around it, and the best sequence of labels. Knows
/// nothing of entities; `analysis.entity` gives the features and `training` the weights.
@NullMarked
package org.stancewire.analysis.sequence;

import org.jspecify.annotations.NullMarked;
