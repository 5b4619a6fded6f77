/// The linear model that tone and stance share: features are hashes, weights are whole numbers, so
/// that a judgement is the same on every machine. The `training` module makes such models.
@NullMarked
package org.stancewire.analysis.linear;

import org.jspecify.annotations.NullMarked;
