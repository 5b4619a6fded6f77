/// Learns a linear model of three classes from labelled examples, calibrates it and measures it.
/// Nothing is random: the same examples give the same model, byte for byte.
@NullMarked
package org.stancewire.training.linear;

import org.jspecify.annotations.NullMarked;
