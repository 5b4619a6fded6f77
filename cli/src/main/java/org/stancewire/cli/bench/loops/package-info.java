/// What `bench loops` measures: the inner loops, one article at a time in one thread, by JMH.
@NullMarked
package org.stancewire.cli.bench.loops;

import org.jspecify.annotations.NullMarked;
