/// Trains the finder of names: reads labelled sentences, learns the network by gradient descent and
/// writes it as `analysis.sequence` reads it. Everything runs in one thread and in one order, so
/// that the same data give the same bytes.
@NullMarked
package org.stancewire.training.entity;

import org.jspecify.annotations.NullMarked;
