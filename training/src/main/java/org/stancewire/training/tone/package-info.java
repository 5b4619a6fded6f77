/// Learns the shipped models of tone from labelled sentences, calibrates them, and measures them.
/// Nothing is random: the same data give the same model, byte for byte.
@NullMarked
package org.stancewire.training.tone;

import org.jspecify.annotations.NullMarked;
