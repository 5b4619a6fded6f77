/// Learns the shipped parsers from treebanks, and measures them. The order of the sentences comes
/// from a fixed seed: the same data give the same model, byte for byte.
@NullMarked
package org.stancewire.training.syntax;

import org.jspecify.annotations.NullMarked;
