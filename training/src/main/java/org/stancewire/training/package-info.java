/// What made the models under `analysis/`: trainers and their evaluation.
@NullMarked
package org.stancewire.training;

import org.jspecify.annotations.NullMarked;
