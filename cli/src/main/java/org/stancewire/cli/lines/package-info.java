/// NDJSON read line by line, whatever the length of the whole.
@NullMarked
package org.stancewire.cli.lines;

import org.jspecify.annotations.NullMarked;
