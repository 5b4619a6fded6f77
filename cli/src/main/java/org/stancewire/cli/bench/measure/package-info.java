/// What benches count.
@NullMarked
package org.stancewire.cli.bench.measure;

import org.jspecify.annotations.NullMarked;
