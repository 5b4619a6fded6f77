/// `./stancewire bench ratios`: each stage beside its limit or its peer, in one table.
@NullMarked
package org.stancewire.cli.bench.ratios;

import org.jspecify.annotations.NullMarked;
