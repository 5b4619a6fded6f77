/// The processes that a bench starts beside itself, and how it speaks to them.
@NullMarked
package org.stancewire.cli.bench.process;

import org.jspecify.annotations.NullMarked;
