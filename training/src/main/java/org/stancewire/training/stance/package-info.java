/// Learns the shipped models of stance between two names from labelled sentences.
@NullMarked
package org.stancewire.training.stance;

import org.jspecify.annotations.NullMarked;
