/// Learns the shipped models of tone from labelled sentences.
@NullMarked
package org.stancewire.training.tone;

import org.jspecify.annotations.NullMarked;
